/** A POSIX shell's single quotes: nothing inside is special but the quote itself. */
export const shell = (value: string): string => `'${value.replaceAll("'", `'\\''`)}'`;

/** A string of JSON, JavaScript, Go, Python, or YAML in double quotes: they agree on these escapes. */
export const json = (value: string): string => JSON.stringify(value);

/** Single quotes of PHP and Ruby: the backslash and the quote are escaped, all else stands as it is. */
export const single = (value: string): string => `'${value.replace(/[\\']/g, '\\$&')}'`;

/** Base64 of the text's UTF-8 bytes. */
export const base64 = (value: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(value)));

/** RFC 3986: all but letters, digits, and `-._~` as %XX. */
export const url = (value: string): string => encodeURIComponent(value).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
