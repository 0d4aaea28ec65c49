// Words for tests, where those of the locale do not matter.
export const testTexts = {
  commands: [{ command: 'lapor', description: 'Sampaikan laporan' }],
  description: 'Sampaikan laporan Bapak/Ibu di sini.',
  shortDescription: 'Layanan laporan warga',
  groupOnly: 'Laporan hanya lewat obrolan pribadi dengan {bot}.',
  locationButton: 'Kirim lokasi saya',
};
