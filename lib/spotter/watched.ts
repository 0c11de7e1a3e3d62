/** Of the whole page, only what comes and goes: observing every attribute froze browsers elsewhere (Bitwarden). */
export const WATCHED_PAGE: MutationObserverInit = { childList: true, subtree: true };

/**
 * Of whoever was read, whatever may make somebody else of them: a list's row is re-used for the next person by a new
 * `href` and new text in the old text node, which no `childList` record tells.
 */
export const WATCHED_PERSON: MutationObserverInit = {
  subtree: true,
  characterData: true,
  attributeFilter: ['href', 'email', 'title', 'aria-label', 'data-hovercard-id'],
};
