/** What we say of an error that has nothing to do with the credential that sent the request. */
export const NOT_ABOUT_CREDENTIALS = 'not-about-credentials';

/** What somebody decided about one error code of the API. */
export interface Decision {
  /** HTTP status the code comes with. */
  status: number;
  /** Id of the diagnosis to read, or the explicit statement that no credential is at fault. */
  about: string;
  /** What the code means, in one line. */
  words: string;
}

/** A code that a diagnosis of this handbook explains. */
export const explainedBy = (about: string, status: number, words: string): Decision => ({ status, about, words });

/** A code that leaves the credential alone. */
export const notAboutCredentials = (status: number, words: string): Decision => ({ status, about: NOT_ABOUT_CREDENTIALS, words });
