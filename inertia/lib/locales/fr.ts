export { default } from 'virtual:messages/fr'
