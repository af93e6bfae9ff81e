import type { PropsWithChildren } from 'react'
import type { Data } from '@generated/data'
import type { JSONDataTypes } from '@adonisjs/core/types/transformers'

export type SharedProps = Data.SharedProps

/** The props of a page: its own and those that every page gets. */
export type InertiaProps<T extends JSONDataTypes = {}> = PropsWithChildren<SharedProps & T>
