import type { Shape } from '../define-shape.ts';
import award from './award.ts';
import numberReached from './number-reached.ts';
import report from './report.ts';
import blogOrFilm from './blog-or-film.ts';
import exhibition from './exhibition.ts';
import onStage from './performance.ts';
import fair from './fair.ts';
import course from './course.ts';
import newPlace from './new-place.ts';
import newKitOrSystem from './new-kit-or-system.ts';
import productBack from './product-back.ts';
import price from './price.ts';
import applicationsOpen from './applications-open.ts';
import appeal from './appeal.ts';
import appointmentOrPortrait from './appointment-or-portrait.ts';
import position from './position.ts';
import match from './match.ts';
import meeting from './meeting.ts';
import otherNews from './other-news.ts';

/** Every shape, as the corpus lists them. */
export const shapes: readonly Shape[] = [
  award,
  numberReached,
  report,
  blogOrFilm,
  exhibition,
  onStage,
  fair,
  course,
  newPlace,
  newKitOrSystem,
  productBack,
  price,
  applicationsOpen,
  appeal,
  appointmentOrPortrait,
  position,
  match,
  meeting,
  otherNews,
];

/** The shape with this id; `other news` for a draft without a clear shape. */
export function shapeOf(id: string | undefined): Shape {
  return shapes.find((shape) => shape.id === id) ?? otherNews;
}
