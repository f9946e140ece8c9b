/**
 * Stems of month names in written dates: English, French, German, Spanish, Portuguese, Italian, Dutch, Polish, Swedish, Danish, Norwegian. Lower
 * case, without accents.
 */
export const monthStems: readonly { readonly month: number; readonly stems: readonly string[] }[] =
  [
    { month: 1, stems: ['jan', 'ene', 'gen', 'sty'] },
    { month: 2, stems: ['feb', 'fev', 'lut'] },
    { month: 3, stems: ['mar', 'mrz', 'maa', 'mrt'] },
    { month: 4, stems: ['apr', 'avr', 'abr', 'kwi'] },
    { month: 5, stems: ['may', 'mai', 'maj', 'mag', 'mei'] },
    { month: 6, stems: ['jun', 'juin', 'giu', 'cze'] },
    { month: 7, stems: ['jul', 'juil', 'lug', 'lip'] },
    { month: 8, stems: ['aug', 'aou', 'ago', 'sie'] },
    { month: 9, stems: ['sep', 'set', 'wrz'] },
    { month: 10, stems: ['oct', 'okt', 'out', 'ott', 'paz'] },
    { month: 11, stems: ['nov', 'lis'] },
    { month: 12, stems: ['dec', 'dez', 'dic', 'des', 'gru'] },
  ];

/** 1 to 12 for "September", "Sept." or "août"; undefined for other words. */
export function monthOf(word: string): number | undefined {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return monthStems.find(({ stems }) => stems.some((stem) => plain.startsWith(stem)))?.month;
}
