// "Oh iya lupa, itu di depan SDN 1", "tambahan: lampunya juga mati": words that go on with what was told before.

const leaning =
  /^\W*(?:(?:o+h? ?i?y+a+h?|oiya|oya|eh+|maaf|sori|sorry|pak|bu|min|kak)\b[\s,.]*)*(?:lupa|kelupaan|kalupaan|tambahan(?:nya)?|nambah(?:i|in)?|tambah(?:kan|in)?|ralat|koreksi|maksud(?:nya|ku| saya)?|salah|satu lagi|sama satu lagi|lagi satu|yang tadi|yg tadi|tadi|itu|lokasinya|tempatnya|alamatnya|fotonya|susulan|menyusul|nyusul|i forgot|also|by the way)\b|^\W*(?:o+h? i?y+a+h?|oiya|oya)\b/iu;

/** Whether a message begins as one that goes on with the message before it. */
export const leansBack = (text: string): boolean => leaning.test(text.slice(0, 80));
