/** Before a text file: without it Excel takes the letters of other alphabets for something else. */
export const SPREADSHEET_MARK = '\uFEFF';
