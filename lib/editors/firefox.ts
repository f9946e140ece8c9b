/** True in Firefox, whose editing commands treat line feeds differently. It alone knows this property. */
export const isFirefox = CSS.supports('-moz-appearance', 'none');
