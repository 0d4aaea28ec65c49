// The life of a case: its states and the only ways from one to another.
// Source: SP4N-LAPOR!'s procedure (verifikasi, disposisi, tindak lanjut, tanggapan, selesai), Permen PANRB 5/2025.
import { z } from 'zod';

export const caseStates = [
  'diterima',
  'terverifikasi',
  'didisposisikan',
  'diproses',
  'menunggu_pelapor',
  'ditanggapi',
  'selesai',
  'dibuka_kembali',
  'diarsipkan',
  'digabung',
] as const;
export const caseState = z.enum(caseStates);
export type CaseState = z.infer<typeof caseState>;
