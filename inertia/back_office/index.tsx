import './back_office.css'
import { AgeField } from '~/back_office/age_field'
import { Account } from '~/back_office/account'
import { ChangePermissions } from '~/back_office/change_permissions'
import { ConfirmAction, ReasonedAction } from '~/back_office/account_action'
import { ImportPeople } from '~/back_office/import_people/import_people'
import { InvitePerson } from '~/back_office/invite_person'
import { Permissions } from '~/back_office/permissions'
import { RecordRoute } from '~/back_office/answered'
import { BeginCase } from '~/back_office/begin_case'
import { BlocksField } from '~/back_office/blocks_field'
import { BulkAction } from '~/back_office/bulk_action'
import { Breadcrumbs } from '~/back_office/breadcrumbs'
import { BannerPreview } from '~/back_office/banner_preview'
import { Branding } from '~/back_office/branding'
import { ChangeCoordinator } from '~/back_office/change_coordinator'
import { ChangeLogo } from '~/back_office/change_logo'
import { ColourField } from '~/back_office/colour_field'
import { CountedList } from '~/back_office/counted_list'
import { Decide } from '~/back_office/decide'
import { EditPage } from '~/back_office/edit_page'
import { EmptyList } from '~/back_office/empty_list'
import { EditText } from '~/back_office/edit_text'
import { ExportRecords } from '~/back_office/export_records'
import { Fields } from '~/back_office/fields'
import { FollowPair } from '~/back_office/follow_pair'
import { CorrectAddress } from '~/back_office/correct_address'
import { CorrectBirthDate } from '~/back_office/correct_birth_date'
import { AddGuardian, CorrectGuardian } from '~/back_office/named_guardian'
import { EndGuardianship, NoteTalk, RenewLink } from '~/back_office/guardian_forms'
import { FindTutor } from '~/back_office/find_tutor/find_tutor'
import { ShownLogo } from '~/back_office/logo'
import { ListedMoment, ShownMoment } from '~/back_office/moment'
import { MondayMorning } from '~/back_office/monday_morning'
import { Navigation } from '~/back_office/navigation'
import { Notices } from '~/back_office/notices'
import { PropertyField } from '~/back_office/property_field'
import { Questions } from '~/back_office/questions/questions'
import { RecordPage } from '~/back_office/record_page'
import { RecordConsents } from '~/back_office/record_consents'
import { NoteInterview } from '~/back_office/note_interview'
import { NoteMissed } from '~/back_office/note_missed'
import { CloseAccount } from '~/back_office/close_account'
import { CloseCase, NoteCase, TakeCase, TrySentence } from '~/back_office/case_forms'
import { ReadCase } from '~/back_office/read_case'
import { FirstPageRoute, ListRoute, ManyRoute, PageRoute } from '~/back_office/not_there'
import { OfficeFilter } from '~/back_office/office_filter'
import { EditLeads, SetRoom } from '~/back_office/one_line'
import { OpenCase } from '~/back_office/open_case'
import { OpenSlots } from '~/back_office/open_slots'
import { RecordCharter } from '~/back_office/record_charter'
import { RecordCheck } from '~/back_office/record_check'
import { SettleAttendance } from '~/back_office/settle_attendance'
import { SectionStart } from '~/back_office/section_start'
import { SeeAs } from '~/back_office/see_as'
import { SendAllAgain } from '~/back_office/send_all_again'
import { TitleLink } from '~/back_office/title_link'
import { hearEverything } from '~/back_office/office_client'
import { WithdrawSlot } from '~/back_office/withdraw_slot'

hearEverything()

declare const AdminJS: { UserComponents: Record<string, unknown> }

/** Our screens by the names that the server gives, and what we draw in the place of AdminJS. */
Object.assign(AdminJS.UserComponents, {
  AgeField,
  BannerPreview,
  BeginCase,
  BlocksField,
  ChangeCoordinator,
  ChangeLogo,
  ShownLogo,
  ChangePermissions,
  ColourField,
  CloseAccount,
  CloseCase,
  NoteCase,
  ReadCase,
  TakeCase,
  TrySentence,
  BulkAction,
  ConfirmAction,
  AddGuardian,
  CorrectAddress,
  CorrectBirthDate,
  CorrectGuardian,
  EndGuardianship,
  Decide,
  EditLeads,
  EditText,
  ExportRecords,
  Fields,
  FollowPair,
  ImportPeople,
  InvitePerson,
  FindTutor,
  MondayMorning,
  NoteInterview,
  NoteMissed,
  OpenCase,
  OpenSlots,
  Permissions,
  Questions,
  ReasonedAction,
  NoteTalk,
  RecordConsents,
  RenewLink,
  RecordCharter,
  RecordCheck,
  SectionStart,
  SeeAs,
  SendAllAgain,
  SetRoom,
  SettleAttendance,
  WithdrawSlot,
  Breadcrumbs,
  DefaultListAction: CountedList,
  DefaultEditAction: EditPage,
  DefaultShowAction: RecordPage,
  DefaultDatetimeListProperty: ListedMoment,
  DefaultDatetimeShowProperty: ShownMoment,
  DefaultListProperty: TitleLink,
  DefaultEditProperty: PropertyField,
  DefaultBooleanEditProperty: PropertyField,
  DefaultDatetimeEditProperty: PropertyField,
  DefaultReferenceEditProperty: PropertyField,
  DefaultTextareaEditProperty: PropertyField,
  DefaultFilterProperty: OfficeFilter,
  DefaultBooleanFilterProperty: OfficeFilter,
  DefaultDatetimeFilterProperty: OfficeFilter,
  DefaultReferenceFilterProperty: OfficeFilter,
  LoggedIn: Account,
  NoRecords: EmptyList,
  NoticeBox: Notices,
  BulkActionRoute: ManyRoute,
  DashboardRoute: FirstPageRoute,
  PageRoute,
  RecordActionRoute: RecordRoute,
  ResourceActionRoute: ListRoute,
  ResourceRoute: ListRoute,
  SidebarBranding: Branding,
  // The navigation has them.
  SidebarPages: () => null,
  SidebarResourceSection: Navigation,
})
