/** Runs in a page: what is animated in the document, or in the root that contains `at`. */
export function findMoving(at: Node = document): string[] {
  const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0);
  return [...(at.getRootNode() as ParentNode).querySelectorAll('*')]
    .filter((each) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(each);
      return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
    })
    .map((each) => each.className || each.localName);
}
