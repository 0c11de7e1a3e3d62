/** The document this script is in, under a name that gets shorter: it is spoken of a dozen times in every page. */
export const page: Document = document;
