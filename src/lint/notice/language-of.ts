/** The language of a text, of the two that the rules read: that of its most common words. */
export function languageOf(text: string): 'en' | 'fr' {
  const sample = text.slice(0, 20_000).toLowerCase();
  const french = sample.match(/\b(?:le|la|les|des|une?|et|vos|vous|nous|est|sont|pour|dans|sur)\b/g)?.length ?? 0;
  const english = sample.match(/\b(?:the|of|and|your?|we|our|is|are|for|with|this|by)\b/g)?.length ?? 0;
  return english > french ? 'en' : 'fr';
}
