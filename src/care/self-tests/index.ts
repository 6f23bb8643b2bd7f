export { type SelfTestResults, type SideResult, type TestFinding, testFindings } from './results.ts'
export { type SelfTest, type SelfTestId, selfTests } from './self-tests.ts'
