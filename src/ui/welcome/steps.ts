/** The screens of the welcome, in their order; the last is what the others were for. */
export const steps = ['consent', 'offer', 'people', 'names'] as const;
export type WelcomeStep = (typeof steps)[number];

export const isStep = (name: string): name is WelcomeStep => steps.some((step) => step === name);
