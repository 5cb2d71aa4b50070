export function networkCallIn(code: string): string | null;
