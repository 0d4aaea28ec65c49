// Whether the number is linked, kept in the profile as the real page keeps it: written through, so that a browser that is
// killed remembers it.

const answer = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export async function openSession() {
  const opening = indexedDB.open('session', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
  const db = await answer(opening);
  return {
    isKept: async () => (await answer(db.transaction('kept').objectStore('kept').get('linked'))) === true,
    keep(linked) {
      const change = db.transaction('kept', 'readwrite', { durability: 'strict' });
      change.objectStore('kept').put(linked, 'linked');
      return new Promise((done) => {
        change.oncomplete = done;
      });
    },
  };
}
