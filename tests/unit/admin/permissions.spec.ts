import { test } from '@japa/runner'
import { RESOURCES } from '#admin/resources/index'
import { OF_MANY, OF_THE_WHOLE } from '#admin/office/known_resource'
import { actionsOf, isResource, may, PERMISSIONS, RESOURCE_IDS } from '#admin/permissions'

test.group('Permissions of the back office', () => {
  test('deleting is nobody’s, whatever the resource', ({ assert }) => {
    for (const resource of RESOURCE_IDS) {
      for (const action of ['delete', 'bulkDelete']) {
        assert.isFalse(may(['coordinator', 'safeguarding', 'administrator'], resource, action))
        assert.notInclude(actionsOf(resource), action)
      }
    }
  })

  test('what is not named is refused, a word of every object too', ({ assert }) => {
    assert.isFalse(may(['administrator'], 'users', 'constructor'))
    assert.isFalse(isResource('toString'))
    assert.isFalse(isResource('messages'))
  })

  test('references and settings are an administrator’s, pairs a coordinator’s', ({ assert }) => {
    assert.isTrue(may(['administrator'], 'levels', 'edit'))
    assert.isFalse(may(['coordinator', 'safeguarding'], 'levels', 'edit'))
    assert.isFalse(may(['coordinator', 'safeguarding'], 'settings', 'list'))
    assert.isTrue(may(['coordinator'], 'match_requests', 'makePair'))
    assert.isFalse(may(['safeguarding', 'administrator'], 'match_requests', 'makePair'))
    assert.isFalse(may(['safeguarding', 'administrator'], 'applications', 'decide'))
    assert.isFalse(may(['coordinator', 'safeguarding'], 'legal_texts', 'new'))
  })

  test('without a permission there is nothing', ({ assert }) => {
    for (const resource of RESOURCE_IDS) {
      for (const action of Object.keys(PERMISSIONS[resource])) {
        assert.isFalse(may([], resource, action))
      }
    }
  })

  test('what is done with a whole list is asked for without a record', ({ assert }) => {
    const whole = RESOURCES.flatMap(({ actions = {} }) =>
      Object.keys(actions).filter((name) => actions[name].actionType === 'resource')
    )
    assert.includeMembers(OF_THE_WHOLE, whole)
    assert.includeMembers(whole, ['importPeople', 'sendAllAgain'])
  })

  test('what is done with several is known as such', ({ assert }) => {
    const many = RESOURCES.flatMap(({ actions = {} }) =>
      Object.keys(actions).filter((name) => actions[name].actionType === 'bulk')
    )
    assert.sameMembers(OF_MANY, many)
    assert.includeMembers(many, ['suspendAccounts', 'closePairs', 'sendManyAgain'])
  })
})
