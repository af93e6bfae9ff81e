export { default } from 'virtual:messages/en'
