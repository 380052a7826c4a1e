import { createConsent } from 'loquet';
import 'loquet/define';

const consent = createConsent({ config: 'configs/habitat-exemple.json' });
const answer = document.querySelector('#reponse');

const show = () => {
  if (answer) answer.textContent = consent.isGranted('mesure') ? 'accordée' : 'non accordée';
};
consent.addEventListener('consent-change', show);
await consent.ready;
show();
