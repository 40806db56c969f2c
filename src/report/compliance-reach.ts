import { type PortSet, portRuns, portText } from '../compliance/kubernetes/port-set.js';
