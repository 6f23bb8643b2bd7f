import { describe, expect, test } from 'vitest'
import { positionIn } from './position.ts'
import { propsIn } from './props.ts'
import { targetsOfName, targetsOfSentence, tensedIn } from './targets.ts'

describe('position', () => {
  test.each([
    ['lie on your back with your knees bent', 'supine'],
    ['get onto your hands and knees', 'quadruped'],
    ['kneel on your left knee', 'half-kneeling'],
    ['sit on the floor with your legs straight out', 'long-sitting'],
    ['lie face down on a mat', 'prone'],
    ['sit back on your heels', 'kneeling'],
    ['stand behind a chair', 'standing'],
    ['hold the weight with your palm facing up', null],
  ])('%s', (words, position) => {
    expect(positionIn(words)?.position ?? null).toBe(position)
  })
})

describe('props', () => {
  test.each([
    ['loop a resistance band round your feet', ['band']],
    ['stand in a doorway with a rolled towel', ['door frame', 'towel']],
    ['sit back as if there were a chair behind you', []],
    ['roll on to the ball of your foot', []],
    ['take a big step back', []],
    ['put a tennis ball between you and the wall', ['tennis ball', 'wall']],
  ])('%s', (words, props) => {
    expect(propsIn(words)).toEqual(props)
  })
})

describe('targets', () => {
  test.each([
    ['you should feel a stretch along the back of your thigh', ['back of thigh']],
    ['this strengthens your quads, glutes and calves', ['quad', 'glute', 'calf']],
    ['lean forward until the hip flexors stretch', ['hip flexor']],
    ['it works the muscles of your feet and ankles', ['foot', 'ankle']],
    ['bend your knees and lift your arms', []],
    ['stretch your arms out to the sides', []],
    ['tight hamstrings? bend your knees', ['hamstring']],
    ['this one gets at the piriformis and the iliotibial band (itb)', ['piriformis', 'iliotibial band']],
    ['the movement should come just from your stomach and hip muscles', ['stomach', 'hip']],
    ['it stretches the hip flexor of the back leg and the buttock', ['hip flexor', 'buttock']],
    ['both shoulders and shoulder blades work', ['shoulder', 'shoulder blade']],
    ['feel your belly rise as you breathe in', []],
    ['keep your core engaged', []],
    ['lengthen the spine', []],
  ])('%s', (words, targets) => {
    expect(targetsOfSentence(words)).toEqual(targets)
  })

  test('an order to tense names what works', () => {
    expect(tensedIn('squeeze your buttocks as you lift')).toEqual(['buttock'])
  })

  test('a name names a muscle, and no limb', () => {
    expect(targetsOfName('standing hamstring stretch')).toEqual(['hamstring'])
    expect(targetsOfName('ankle stretch')).toEqual([])
  })
})
