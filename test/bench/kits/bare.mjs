/** The page without any banner: the measure of the others. The analytics script never runs. */
export const bare = { id: 'bare', title: 'bare page', kind: 'bare' };
