import { journey } from './journey.mjs';

journey({ name: 'plain', language: 'tet', javaScript: false });
