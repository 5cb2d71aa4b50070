/**
 * What judges a page: its form, and what it says of a failed mail. One script, as both know the same words of the same
 * languages: in two of them, a hundredth of the package would stand twice.
 */
export * from './diagnosis/explain';
export * from './form';
