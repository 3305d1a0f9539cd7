import { report } from './report.ts';

const utf8 = new TextEncoder();
const sentence = utf8.encode('To be, or not to be');
const capitals = utf8.encode('TO BE. OR NOT? TO BE!');
const latin1 = Buffer.from('café', 'latin1');

console.log('sentence:', report(sentence, 4));
console.log('capitals:', report(capitals, 4));
console.log('too short:', report(sentence, 20));
console.log('Latin-1:', report(latin1, 4));
console.log('k = 0:', report(sentence, 0));
console.log('sentence:', report(sentence, 4));
