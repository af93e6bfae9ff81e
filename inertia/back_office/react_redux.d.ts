/** AdminJS's pages bring it along; npm keeps it inside of adminjs, out of sight. */
declare module 'react-redux' {
  export function useSelector<State, Value>(select: (state: State) => Value): Value
  export function useDispatch(): (action: { type: string; data: unknown }) => void
}
