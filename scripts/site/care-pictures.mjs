/** Pictures of the check's answer, the hip–back map and the bending model, at one look. */
export async function takeCarePictures(context, origin, folder, look) {
  const page = await context.newPage()
  const take = (name) => page.screenshot({ path: `${folder}/${name}-${look}.png` })
  await page.goto(`${origin}/check`)
  await page.getByRole('button', { name: 'Begin' }).click()
  await take('check-question')
  const no = page.getByRole('button', { name: 'No', exact: true })
  while ((await page.locator('.check-question').count()) > 0) await no.click()
  await page.getByRole('button', { name: 'None of these' }).click()
  await page.getByRole('button', { name: /^Go on/ }).click()
  await page.locator('[data-region=lowBack]').click()
  await take('check-places')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('textbox').fill('20')
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await page.getByRole('button', { name: 'Skip the tests' }).click()
  await page.getByRole('heading', { name: 'What you found' }).waitFor()
  await take('check-answer')
  for (const name of ['map', 'tilt']) {
    await page.goto(`${origin}/${name}`)
    const picture = page.locator(name === 'map' ? '.map-picture' : '.tilt-figure svg')
    await picture.waitFor()
    await picture.scrollIntoViewIfNeeded()
    await take(name)
  }
  await page.close()
}
