import type { Problem, Read } from '../../problem.ts';
import { limits } from '../../source/limits.ts';
import { type Destination, destinationOf, textBoxes } from './destinations.ts';
import { depthOf, type GroupState } from './group-state.ts';
import { addByte, endRun, type Reading, startReading } from './reading.ts';
import { type RtfListener, scanRtf } from './scan-rtf.ts';
import type { StoryParagraph } from './story-paragraph.ts';
import { isReplacement, wordReaders } from './word-readers.ts';

function enter(reading: Reading, destination: Destination): void {
  endRun(reading);
  reading.state = { ...reading.state, destination };
}

/** A picture of a shape is a property of it, and shown. */
function notePicture({ state, stories }: Reading): void {
  if (state.destination !== 'numeral' && !state.isHidden && !state.isDeleted) stories.addPicture();
}

/** Enters the destination that a control word begins; false when it begins none. */
function begin(reading: Reading, name: string, isMarked: boolean): boolean {
  const { around, destination } = reading.state;
  if (name === 'ud' && around) {
    enter(reading, around);
    return true;
  }
  if (destination === 'none') return true;
  if (name === 'upr') reading.state = { ...reading.state, around: destination };
  const next = name === 'upr' ? 'none' : destinationOf(name, isMarked);
  if (next === undefined) return false;
  if (name === 'pict') notePicture(reading);
  enter(reading, next);
  if (textBoxes.has(name)) reading.stories.openBox();
  return true;
}

/** Keeps the state of the groups that are open; reading goes on in the innermost. */
function listen(reading: Reading): RtfListener {
  const groups: GroupState[] = [];
  /** How many groups are open where a text box begins. */
  const boxes: number[] = [];
  let isMarked = false;
  const startGroup = () => {
    isMarked = false;
    reading.toSkip = 0;
  };
  return {
    open() {
      startGroup();
      groups.push(reading.state);
    },
    close() {
      startGroup();
      const state = groups.pop() ?? reading.state;
      if (state.destination !== reading.state.destination) endRun(reading);
      if (boxes.at(-1) === groups.length + 1) {
        endRun(reading);
        boxes.pop();
        reading.stories.closeBox();
      }
      reading.state = state;
    },
    word(name, value) {
      const wasMarked = isMarked;
      isMarked = name === '*';
      if (isMarked || isReplacement(reading, name)) return;
      // The outermost group is the document: no destination takes its place.
      const began = groups.length > 1 && begin(reading, name, wasMarked);
      if (!began) wordReaders[reading.state.destination](reading, name, value);
      else if (textBoxes.has(name) && reading.state.destination === 'text') boxes.push(groups.length);
    },
    byte(code, isEscaped) {
      if (reading.toSkip > 0) reading.toSkip -= 1;
      else if (reading.state.destination === 'styles') reading.styles.addToName(reading.state.style, code);
      else addByte(reading, code, isEscaped);
    },
  };
}

const tooMany: Problem = {
  code: 'too-many-blocks',
  stage: 'blocks',
  fatal: true,
  data: { limit: limits.lines },
};

/** The paragraphs of a document in their order, those of tables too; where it is damaged, those before the damage. */
export function readRtf(bytes: Uint8Array): Read<readonly StoryParagraph[]> {
  const reading = startReading(bytes);
  const problems = scanRtf(bytes, listen(reading));
  endRun(reading);
  const { paragraphs, isWhole } = reading.stories.finish(depthOf(reading.state));
  return { value: paragraphs, problems: isWhole ? problems : [...problems, tooMany] };
}
