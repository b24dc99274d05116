/** On the right of the picture stand the tools: no label goes there. */
export const toolRoom = 56;

/** Below this width of the window the sheet lies over the picture. The style sheets say the same. */
export const narrow = 720;
