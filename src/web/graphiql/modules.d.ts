/** Types of these are not installed; the page uses one function of each. */
declare module 'react';
declare module 'react-dom/client';
