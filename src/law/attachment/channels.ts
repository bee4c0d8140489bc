/** The ways in which a request to be attached is handed in. */
export const attachmentChannels = ['egov', 'in-person'] as const;
export type AttachmentChannel = (typeof attachmentChannels)[number];

/** Contracts of voluntary (ДМС) and of imputed (ВМС) medical insurance. */
export const contractKinds = ['dms', 'vms'] as const;
export type ContractKind = (typeof contractKinds)[number];
