import type { Topic } from '../analysis.ts';

/** The topic of each shape of post (corpus/README.md, *Shapes*). */
export const topicOfShape: Readonly<Record<string, Exclude<Topic, 'none'>>> = {
  award: 'achievement',
  'number reached': 'news',
  report: 'content',
  'blog or film': 'content',
  exhibition: 'event',
  performance: 'event',
  fair: 'event',
  course: 'offer',
  'new place': 'news',
  'new kit or system': 'news',
  'product back': 'offer',
  price: 'offer',
  'applications open': 'announcement',
  appeal: 'offer',
  'appointment or portrait': 'announcement',
  position: 'position',
  match: 'news',
  meeting: 'event',
  'other news': 'news',
};
