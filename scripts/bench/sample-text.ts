const openings = [
  'Our volunteers',
  'The new gallery',
  'A neighbour from Mill Lane',
  'We',
  'The choir',
  'Forty knitters',
  'Somebody',
  'Amira Khan',
  'The soup kitchen',
  'Every Tuesday the workshop',
];
const deeds = [
  'packed',
  'opened',
  'carried',
  'painted',
  'borrowed',
  'counted',
  'mended',
  'found',
  'kept',
  'planted',
];
const things = [
  'three hundred boxes',
  'a wall nobody loved',
  'the old piano',
  'two hundred tulips',
  'a very long table',
  'the lost keys',
  'all the chairs',
  'a map of the town',
  'seven bicycles',
  'the last of the plums',
];
const ends = [
  'before the rain came',
  'with Riverside 77 Trust',
  'for the fair on Saturday',
  'and nobody noticed',
  'while the kettle sang',
  'at half past nine',
  'in the yard behind the school',
  'as far as the lane goes',
  'because the van was late',
  'for the third year',
];

/** Ordinary sentences, different for every seed, of about the requested length. */
export function sampleText(seed: number, length: number): string {
  const sentences: string[] = [];
  let size = 0;
  for (let i = 0; size < length; i += 1) {
    const pick = (list: readonly string[], step: number) =>
      list[(seed * step + i * (step + 2)) % list.length] ?? '';
    const sentence = `${pick(openings, 3)} ${pick(deeds, 7)} ${pick(things, 1)} ${pick(ends, 9)}, number ${seed * 31 + i}.`;
    sentences.push(sentence);
    size += sentence.length + 1;
  }
  return sentences.join(' ').slice(0, length);
}
