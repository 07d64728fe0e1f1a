/**
 * The form in which texts are compared and sorted: without case, with accents. It is computed when a text is stored, because
 * SQLite folds only ASCII. The text is converted to upper case first, so that `straße` finds `STRASSE`.
 */
export const fold = (value: string): string => value.normalize("NFC").toUpperCase().toLowerCase();
