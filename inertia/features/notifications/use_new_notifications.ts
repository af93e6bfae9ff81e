export function useNewNotifications(_active: boolean) {}
