/*
 * The embeds that landlords use, as their providers' "share" or "embed" button
 * gives them, held: `src` became `data-src`, and `data-consent` was added.
 */

/** Id of the service → its markup. */
export const embeds = {
  youtube: `<iframe width="560" height="315" data-consent="youtube" data-src="https://www.youtube.com/embed/M7lc1UVf-VE?si=Zx" title="Visite de la résidence des Lilas" frameborder="0" allow="accelerometer; autoplay; clipboard-write; encrypted-media; gyroscope; picture-in-picture; web-share" referrerpolicy="strict-origin-when-cross-origin" allowfullscreen></iframe>`,
  dailymotion: `<div style="position:relative;padding-bottom:56.25%;height:0;overflow:hidden;"> <iframe style="width:100%;height:100%;position:absolute;left:0px;top:0px;overflow:hidden" frameborder="0" type="text/html" data-consent="dailymotion" data-src="https://www.dailymotion.com/embed/video/x7tgad0?autoplay=1" width="100%" height="100%" allowfullscreen title="Dailymotion Video Player" allow="autoplay; web-share"> </iframe> </div>`,
  vimeo: `<div style="padding:56.25% 0 0 0;position:relative;"><iframe data-consent="vimeo" data-src="https://player.vimeo.com/video/76979871?badge=0&amp;autopause=0&amp;player_id=0&amp;app_id=58479" frameborder="0" allow="autoplay; fullscreen; picture-in-picture; clipboard-write; encrypted-media" style="position:absolute;top:0;left:0;width:100%;height:100%;" title="Trier ses déchets"></iframe></div><script type="text/plain" data-consent="vimeo" src="https://player.vimeo.com/api/player.js"></script>`,
  'google-maps': `<iframe data-consent="google-maps" data-src="https://www.google.com/maps/embed?pb=!1m18!1m12!1m3" width="600" height="450" style="border:0;" allowfullscreen="" loading="lazy" referrerpolicy="no-referrer-when-downgrade"></iframe>`,
  openstreetmap: `<iframe width="425" height="350" data-consent="openstreetmap" data-src="https://www.openstreetmap.org/export/embed.html?bbox=1.43%2C43.59%2C1.45%2C43.61&amp;layer=mapnik" style="border: 1px solid black"></iframe><br/><small><a href="https://www.openstreetmap.org/#map=15/43.60/1.44">Afficher une carte plus grande</a></small>`,
};

const service = (id, name, provider, purpose) => ({
  id,
  category: 'media',
  name,
  provider,
  purpose,
  cookies: [],
});

/** A config that declares them. */
export const embedsConfig = {
  revision: '2026-11-24',
  landlord: { name: 'Habitat Exemple' },
  categories: [{ id: 'media', label: 'Vidéos et plans', description: 'Voir des vidéos et des plans dans les pages.' }],
  services: [
    service(
      'youtube',
      'YouTube',
      { name: 'Google Ireland Limited', country: 'IE', privacyUrl: 'https://policies.google.com/privacy' },
      'Affiche les vidéos de nos résidences. YouTube mesure ce que vous regardez et s’en sert pour choisir des publicités.',
    ),
    service(
      'dailymotion',
      'Dailymotion',
      { name: 'Dailymotion SA', country: 'FR', privacyUrl: 'https://legal.dailymotion.com/fr/' },
      'Affiche des vidéos.',
    ),
    service(
      'vimeo',
      'Vimeo',
      { name: 'Vimeo.com, Inc.', country: 'US', privacyUrl: 'https://vimeo.com/privacy' },
      'Affiche nos vidéos d’information.',
    ),
    service(
      'google-maps',
      'Google Maps',
      { name: 'Google Ireland Limited', country: 'IE', privacyUrl: 'https://policies.google.com/privacy' },
      'Montre où se trouvent nos agences.',
    ),
    service(
      'openstreetmap',
      'OpenStreetMap',
      { name: 'OpenStreetMap Foundation', country: 'GB' },
      'Montre le plan du quartier.',
    ),
  ],
};
