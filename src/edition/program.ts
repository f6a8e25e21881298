/** Version of the program; the same as in package.json, which a test holds it to. */
export const programVersion = '0.1.0';
/** Raised when the code of a stage makes other rows of the same input, so that no old stage is reused. */
export const stageVersion = 1;
/** The rubric by which an edition labels its commitments. */
export const currentRubric = 'R1.0';
