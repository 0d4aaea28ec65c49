// What is still to be sent, kept in the browser's own database so that a reload or a flat battery loses nothing.

/** All that waits, oldest first; put and remove by `id`. Falls back to memory where the browser keeps nothing. */
export async function openOutboxStore() {
  try {
    return inDatabase(await openDatabase());
  } catch {
    return inMemory();
  }
}

function openDatabase() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('aduan', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('outbox', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
}

function inDatabase(database) {
  const run = (mode, work) =>
    new Promise((resolve, reject) => {
      const change = database.transaction('outbox', mode);
      const request = work(change.objectStore('outbox'));
      change.oncomplete = () => resolve(request.result);
      change.onerror = () => reject(change.error);
      change.onabort = () => reject(change.error);
    });
  return {
    all: async () => (await run('readonly', (items) => items.getAll())).sort((a, b) => a.order - b.order),
    put: (item) => run('readwrite', (items) => items.put(item)),
    remove: (id) => run('readwrite', (items) => items.delete(id)),
    clear: () => run('readwrite', (items) => items.clear()),
  };
}

function inMemory() {
  const items = new Map();
  return {
    all: async () => [...items.values()],
    put: async (item) => void items.set(item.id, item),
    remove: async (id) => void items.delete(id),
    clear: async () => items.clear(),
  };
}
