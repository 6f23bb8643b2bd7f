/** Words for the body, enough to know that a phrase is about it. The vocabulary room names them properly. */
export const pairedParts: ReadonlySet<string> = new Set(
  (
    'arms legs knees feet hands shoulders elbows heels palms thumbs fingers hips eyes forearms ankles wrists thighs calves glutes toes ' +
    'fists fingertips shins hamstrings quads buttocks soles ears forefeet fronts blades shoulderblades cheeks ribs collarbones'
  ).split(' '),
)

export const bodyParts: ReadonlySet<string> = new Set([
  ...pairedParts,
  ...(
    'arm leg knee foot hand shoulder elbow heel palm thumb finger hip eye forearm ankle wrist thigh calf glute toe fist fingertip shin hamstring quad ' +
    'buttock sole ear head neck chin chest back spine pelvis torso trunk body tummy belly abdomen stomach core waist rib ribcage navel groin bottom ' +
    'tailbone sacrum throat jaw face nose mouth tongue lips blade scapula sternum breastbone forehead crown gaze weight abs abdominals limb limbs tailbone ' +
    'butt bum seat lap hands-and-knees upper lower muscles muscle'
  ).split(' '),
])
