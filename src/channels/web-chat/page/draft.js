// What is being written, kept while the tab lives, so that a reload loses no half-written report.
const key = 'aduan-draft';

export function readDraft() {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return ''; // a browser that keeps nothing for sites
  }
}

export function keepDraft(text) {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // as above: the text is still in its box
  }
}
