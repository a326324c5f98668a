// What a chart in a frame does: it answers a touch, and says how high it is.
import './tellHeight.client.ts';
import './views.client.ts';
