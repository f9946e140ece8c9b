/** "Chrome 156", "Edge 156" or "Firefox 153", from the user agent string. */
export function nameBrowser(userAgent: string): string {
  const found = /(Firefox|Edg|Chrome)\/(\d+)/.exec(userAgent.replace(/Chrome\/\d+(?=.*Edg\/)/, ''));
  if (!found) return 'another browser';
  return `${found[1] === 'Edg' ? 'Edge' : found[1]} ${found[2]}`;
}
