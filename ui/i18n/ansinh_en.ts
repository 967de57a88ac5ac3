<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
 <context>
  <name>ansinh</name>
  <message>
   <location filename="desktop/command_line/importing.py" />
   <source>  … và {count} lỗi khác.</source>
   <translation>  … and {count} more errors.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source> hoặc </source>
   <translation> or </translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source> và </source>
   <translation> and </translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source> và {count} mục nữa</source>
   <translation> and {count} more</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/bulk_dialog.py" />
   <source>(bỏ trống)</source>
   <translation>(left empty)</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/wording.py" />
   <source>(chưa có mã)</source>
   <translation>(no code yet)</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_picker.py" />
   <location filename="ui/pages/roster/households_page.py" />
   <source>(chưa có người)</source>
   <translation>(no people yet)</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filter_dialog.py" />
   <source>(chưa có thông tin)</source>
   <translation>(no information)</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_panel.py" />
   <source>(chưa có tên)</source>
   <translation>(no name)</translation>
  </message>
  <message>
   <location filename="ui/pages/due/board_view.py" />
   <source>(chưa rõ thôn)</source>
   <translation>(village unknown)</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_dialogs.py" />
   <location filename="ui/pages/roster/person_dialog.py" />
   <source>(chưa rõ)</source>
   <translation>(unknown)</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/status_dialog.py" />
   <source>(chọn diện)</source>
   <translation>(choose a status)</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_picker.py" />
   <source>(chọn thôn)</source>
   <translation>(choose a village)</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <source>(không có tiêu đề)</source>
   <translation>(no heading)</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <source>(không lấy cột này)</source>
   <translation>(do not take this column)</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/wording.py" />
   <source>(trống)</source>
   <translation>(empty)</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/list_view.py" />
   <source>(vòng sau)</source>
   <translation>(next round)</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>({gross} trừ {deducted} Nhà nước đã hỗ trợ)</source>
   <translation>({gross} less State support of {deducted})</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>(ít nhất {time} nữa là đủ điều kiện)</source>
   <translation>({time} more are enough)</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>(đã đủ thời gian tối thiểu)</source>
   <translation>(the least time is paid)</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>(để trống)</source>
   <translation>(empty)</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/calendar_view.py" />
   <source>+ {count} việc nữa</source>
   <translation>+ {count} more</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/projector.py" />
   <source>, địa phương {amount} đồng</source>
   <translation>, local {amount} VND</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/cards.py" />
   <source>/ {value}</source>
   <translation>/ {value}</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <source>0 đồng</source>
   <translation>0 VND</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_grid.py" />
   <source>1 chưa quan tâm … 5 sẵn sàng tham gia</source>
   <translation>1 not interested yet … 5 ready to enrol</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>1 – chưa quan tâm</source>
   <translation>1 – not interested</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>12 tháng một lần</source>
   <translation>Every 12 months</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/loudspeaker/script_view.py" />
   <source>2 phút</source>
   <translation>2 minutes</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>2 – mới nghe</source>
   <translation>2 – has heard of it</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>3 tháng một lần</source>
   <translation>Every 3 months</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>3 – đang cân nhắc</source>
   <translation>3 – considering</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/loudspeaker/script_view.py" />
   <source>30 giây</source>
   <translation>30 seconds</translation>
  </message>
  <message>
   <location filename="ui/pages/due/list_view.py" />
   <source>30 ngày</source>
   <translation>30 days</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/visit_dialog.py" />
   <source>30/11 hoặc +7 ngày</source>
   <translation>30/11 or +7 days</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>4 – sắp tham gia</source>
   <translation>4 – about to enrol</translation>
  </message>
  <message>
   <location filename="ui/pages/due/list_view.py" />
   <source>45 ngày</source>
   <translation>45 days</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/loudspeaker/script_view.py" />
   <source>5 phút</source>
   <translation>5 minutes</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>5 – sẵn sàng</source>
   <translation>5 – ready</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>500 hộ hư cấu để làm thử mọi việc; không đụng đến sổ thật.</source>
   <translation>500 fictional households to try everything; the real database is not touched.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/display.py" />
   <source>500 hộ hư cấu để tập huấn và làm thử; dữ liệu thật không bị đụng đến.</source>
   <translation>500 fictional households for training and trying things out; real data are not touched.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>6 tháng</source>
   <translation>6 months</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>6 tháng một lần</source>
   <translation>Every 6 months</translation>
  </message>
  <message>
   <location filename="ui/pages/due/list_view.py" />
   <source>7 ngày</source>
   <translation>7 days</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/access.py" />
   <source>Ai</source>
   <translation>Who</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/law_page.py" />
   <source>Ai bị ảnh hưởng</source>
   <translation>Who is affected</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <location filename="ui/pages/merging/pairs_view.py" />
   <source>Ai ghi</source>
   <translation>Written by</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Ai ghi, lúc nào</source>
   <translation>Who wrote it, when</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Ai làm việc trên máy này?</source>
   <translation>Who works on this computer?</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_dialogs.py" />
   <source>Ai ra ở riêng</source>
   <translation>Who leaves</translation>
  </message>
  <message>
   <location filename="ui/pages/due/page.py" />
   <source>Ai sắp phải đóng, ai đã quá hạn; không dòng nào tự mất nếu chưa ghi lý do.</source>
   <translation>Who must pay soon and who is overdue; no row disappears until a reason is recorded.</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/page.py" />
   <source>Ai sẵn sàng nhất</source>
   <translation>Who is most ready</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <source>Ai trong hộ đã qua đời?</source>
   <translation>Who in the household has died?</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_dialogs.py" />
   <source>Ai vào hộ</source>
   <translation>Who comes in</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/page.py" />
   <source>Ai đã gửi</source>
   <translation>Who has sent</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/page.py" />
   <source>Ai đã tính</source>
   <translation>Who was counted</translation>
  </message>
  <message>
   <location filename="ui/shell/top_bar.py" />
   <location filename="ui/start/frame.py" />
   <location filename="ui/start/preparing.py" />
   <source>An Sinh Xã</source>
   <translation>An Sinh Xã</translation>
  </message>
  <message>
   <location filename="ui/main_window.py" />
   <source>An Sinh Xã – {unit}</source>
   <translation>An Sinh Xã – {unit}</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>An Sinh Xã: sổ vận động và minh họa quyền lợi BHXH, BHYT của xã. Không có lệnh thì mở cửa sổ.</source>
   <translation>An Sinh Xã: outreach roster and illustrations of social and health insurance for a commune. Without a command the window opens.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>An toàn dữ liệu</source>
   <translation>Data safety</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Anh</source>
   <translation>Older brother</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <location filename="ui/pages/content/entries.py" />
   <location filename="ui/pages/illustration/family_views.py" />
   <location filename="ui/pages/roster/columns.py" />
   <location filename="ui/pages/roster/group_session.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>BHXH</source>
   <translation>Social insurance</translation>
  </message>
  <message>
   <location filename="ui/pages/due/list_view.py" />
   <source>BHXH TN</source>
   <translation>Voluntary</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/wording.py" />
   <source>BHXH TN mới</source>
   <translation>New voluntary SI</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>BHXH bắt buộc</source>
   <translation>Compulsory insurance</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>BHXH cơ sở</source>
   <translation>SI district office</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>BHXH hết tháng đã đóng</source>
   <translation>Paid SI months run out</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>BHXH tỉnh</source>
   <translation>SI province office</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <location filename="exports/headings.py" />
   <location filename="ui/pages/content/entries.py" />
   <location filename="ui/pages/due/board_view.py" />
   <location filename="ui/pages/due/list_view.py" />
   <location filename="ui/pages/illustration/page.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>BHXH tự nguyện</source>
   <translation>Voluntary insurance</translation>
  </message>
  <message>
   <location filename="ui/operations/today.py" />
   <source>BHXH tự nguyện: {due}</source>
   <translation>Voluntary insurance: {due}</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/wording.py" />
   <source>BHXH đóng đến tháng</source>
   <translation>SI paid until month</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_panel.py" />
   <source>BHXH: {status}</source>
   <translation>Social insurance: {status}</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/content/entries.py" />
   <location filename="ui/pages/illustration/family_views.py" />
   <location filename="ui/pages/roster/columns.py" />
   <location filename="ui/pages/roster/group_session.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>BHYT</source>
   <translation>HI</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/content/entries.py" />
   <location filename="ui/pages/illustration/page.py" />
   <source>BHYT hộ gia đình</source>
   <translation>Household HI</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/wording.py" />
   <source>BHYT mới</source>
   <translation>New HI</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/wording.py" />
   <source>BHYT từ ngày</source>
   <translation>HI from date</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_panel.py" />
   <source>BHYT {day}</source>
   <translation>Card to {day}</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <source>BHYT đến</source>
   <translation>Health card until</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/wording.py" />
   <source>BHYT đến ngày</source>
   <translation>HI until date</translation>
  </message>
  <message>
   <location filename="exports/importing/identifiers.py" />
   <source>Ba số đầu của CCCD “{text}” không phải mã tỉnh nào.</source>
   <translation>The first three digits of the citizen ID “{text}” are not a province code.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/wording.py" />
   <source>Ban đầu ghi {field}</source>
   <translation>First entry of {field}</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/outreach/editor.py" />
   <source>Biên bản</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <location filename="desktop/command_line/merging.py" />
   <source>Biên bản không được ghi đè lên tệp nhận “{name}”.</source>
   <translation>The minutes must not be written over the received file “{name}”.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Biên bản xem trước…</source>
   <translation>Preview minutes…</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Biên bản…</source>
   <translation>Minutes…</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_panel.py" />
   <source>Biến động hộ</source>
   <translation>Changes</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/page.py" />
   <source>Biểu mẫu</source>
   <translation>Forms</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/page.py" />
   <source>Biểu mẫu của cơ quan BHXH</source>
   <translation>Forms of the social insurance office</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Biểu đồ</source>
   <translation>Chart</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Bà</source>
   <translation>Grandmother</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/week_view.py" />
   <source>Bài lặp lại quá nhiều trong hai tuần, nên đổi: {titles}</source>
   <translation>Scripts repeated too often in two weeks, better changed: {titles}</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <location filename="exports/headings.py" />
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <location filename="ui/pages/loudspeaker/page.py" />
   <location filename="ui/pages/loudspeaker/result_view.py" />
   <source>Bài phát</source>
   <translation>Script</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/script_view.py" />
   <source>Bài phát của xã</source>
   <translation>Scripts of the commune</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Bài phát thanh</source>
   <translation>Scripts</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/page.py" />
   <source>Bài phát thanh và thời gian đọc</source>
   <translation>Scripts and reading time</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/script_view.py" />
   <source>Bài trống</source>
   <translation>Empty script</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Báo chí, mạng xã hội</source>
   <translation>Press, social media</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <location filename="ui/pages/reports/page.py" />
   <location filename="ui/pages/roster/columns.py" />
   <source>Báo cáo</source>
   <translation>Reports</translation>
  </message>
  <message>
   <location filename="exports/reports/registry.py" />
   <source>Báo cáo tháng</source>
   <translation>Monthly report</translation>
  </message>
  <message>
   <location filename="ui/start/frame.py" />
   <source>Báo cáo và tệp gửi cấp trên, gộp không mất dòng nào</source>
   <translation>Reports and files for the higher level, merged without losing a row</translation>
  </message>
  <message>
   <location filename="exports/reports/registry.py" />
   <location filename="ui/pages/reports/page.py" />
   <source>Báo cáo đợt cao điểm</source>
   <translation>Campaign report</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/__init__.py" />
   <location filename="ui/pages/reports/page.py" />
   <source>Báo cáo, biểu mẫu</source>
   <translation>Reports, forms</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Báo tiền hỗ trợ</source>
   <translation>Tell about the support</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Bên cạnh tệp sổ không có tệp khóa vault.json.</source>
   <translation>There is no key file vault.json beside the database.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Bình thường</source>
   <translation>Normal</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Bước</source>
   <translation>Step</translation>
  </message>
  <message>
   <location filename="policy/parameters/contribution.toml" />
   <source>Bước mức thu nhập lựa chọn, cộng thêm trên mức thấp nhất</source>
   <translation>Step of the chosen income, added to the floor</translation>
  </message>
  <message>
   <location filename="ui/widgets/wizard.py" />
   <source>Bước {step}: {name}</source>
   <translation>Step {step}: {name}</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Bản</source>
   <translation>Hamlet (bản)</translation>
  </message>
  <message>
   <location filename="exports/merging/plan.py" />
   <source>Bản chép, mất phần ẩn</source>
   <translation>A copy, hidden part lost</translation>
  </message>
  <message>
   <location filename="exports/packs/archive.py" />
   <source>Bản kê của gói “{name}” không đúng khuôn dạng.</source>
   <translation>The manifest of the pack “{name}” has the wrong format.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Bản này có {people} người, {households} hộ, {activities} cuộc gặp. Việc ghi sau lúc đó sẽ không còn trong sổ; sổ hiện tại được giữ lại bên cạnh để mở khi cần.</source>
   <translation>This backup has {people} people, {households} households, {activities} meetings. What was recorded after that moment will no longer be in the database; the present database is kept beside it to open when needed.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Bản này được giữ nguyên. Sửa sổ về sau vẫn được; số nào đổi sẽ liệt kê là điều chỉnh.</source>
   <translation>This version is kept as it is. The book can still be edited; figures that change are listed as restatements.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/wording.py" />
   <source>Bản phần mềm mới hơn</source>
   <translation>Newer program version</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <source>Bản quy định {version}.</source>
   <translation>Rules version {version}.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/upkeep.py" />
   <source>Bản sao lưu</source>
   <translation>Backup</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Bản sao lưu trên máy này</source>
   <translation>Backups on this computer</translation>
  </message>
  <message>
   <location filename="desktop/command_line/upkeep.py" />
   <source>Bản sao lưu tốt gần nhất: {path}</source>
   <translation>Newest sound backup: {path}</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/law_page.py" />
   <source>Bản tham số đang dùng: {version}</source>
   <translation>Parameters in use: {version}</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Bản đã chốt không còn nữa; nhật ký truy cập ghi lại việc này.</source>
   <translation>The closed version will be gone; the access log keeps a note of it.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Bản đã chốt ngày {day}, {officer}.</source>
   <translation>Version closed on {day} by {officer}.</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Bảng tra cứu lệch với nhật ký; tính lại là sửa được.</source>
   <translation>The lookup table differs from the log; recalculating repairs it.</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Bảng tìm kiếm lệch với nhật ký; tính lại là sửa được.</source>
   <translation>The search table differs from the log; recalculating repairs it.</translation>
  </message>
  <message>
   <location filename="ui/pages/due/page.py" />
   <source>Bảng tình trạng</source>
   <translation>Overview</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/choose_view.py" />
   <location filename="ui/start/first_run.py" />
   <source>Bảng tính ({kinds})</source>
   <translation>Spreadsheets ({kinds})</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <source>Bảng tính và danh sách ({kinds})</source>
   <translation>Spreadsheets and lists ({kinds})</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Bảo hiểm</source>
   <translation>Insurance</translation>
  </message>
  <message>
   <location filename="policy/benefits/one_time.py" />
   <source>Bảo hiểm xã hội một lần trước khi trừ</source>
   <translation>One-time withdrawal before deduction</translation>
  </message>
  <message>
   <location filename="policy/benefits/one_time.py" />
   <source>Bảo hiểm xã hội một lần được nhận</source>
   <translation>One-time withdrawal received</translation>
  </message>
  <message>
   <location filename="policy/parameters/benefits.toml" />
   <source>Bảo hiểm xã hội một lần: thời gian đóng phải dưới số tháng này, theo lý do</source>
   <translation>One-time withdrawal: the contribution time must be below this number of months, by reason</translation>
  </message>
  <message>
   <location filename="policy/benefits/household_health.py" />
   <source>Bảo hiểm y tế hộ gia đình đóng {known} tháng một lần, không có {months} tháng.</source>
   <translation>Household health insurance is paid every {known} months, not {months} months.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_dialog.py" />
   <source>Bảo hiểm đang tham gia</source>
   <translation>Current insurance</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>Bảy ngày tới</source>
   <translation>Next seven days</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/pairs_view.py" />
   <source>Bấm phím 1, 2, 3 để trả lời. Cùng một người thì hai dòng nhập làm một, tách lại được bằng Hoàn tác.</source>
   <translation>Press 1, 2 or 3 to answer. For the same person the two rows become one; Undo separates them again.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/pairs_step.py" />
   <source>Bấm phím 1, 2, 3 để trả lời. Dòng chưa trả lời sẽ không ghi vào sổ và được hỏi lại ở lần nhập sau.</source>
   <translation>Press 1, 2 or 3 to answer. Unanswered rows are not applied and will be asked again at the next import.</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/cluster_view.py" />
   <source>Bấm đúp vào cụm loa để sửa.</source>
   <translation>Double-click a loudspeaker cluster to edit it.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/calendar_view.py" />
   <source>Bấm đúp vào ngày để lập cuộc mới. Số nhỏ là ngày âm lịch.</source>
   <translation>Double-click a day to plan a new activity. The small number is the lunar date.</translation>
  </message>
  <message>
   <location filename="ui/widgets/chips.py" />
   <source>Bấm để sửa; bấm dấu × để bỏ lọc này</source>
   <translation>Click to edit; click × to remove this filter</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <source>Bắt buộc</source>
   <translation>Compulsory</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/start/first_run.py" />
   <source>Bắt đầu</source>
   <translation>Start</translation>
  </message>
  <message>
   <location filename="policy/packages.py" />
   <source>Bắt đầu chậm một năm không làm lương hưu dự tính thay đổi</source>
   <translation>Starting a year later does not change the expected pension</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/scenario_view.py" />
   <source>Bắt đầu từ</source>
   <translation>Starting from</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/question_form.py" />
   <source>Bắt đầu từ tháng</source>
   <translation>Starting from month</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Bắt đầu từ đâu?</source>
   <translation>Where to start?</translation>
  </message>
  <message>
   <location filename="policy/due.py" />
   <source>Bắt đầu đóng từ khi Luật 2024 có hiệu lực: không rút một lần chỉ vì dừng đóng</source>
   <translation>Started paying after the 2024 Law took effect: no one-time withdrawal merely for stopping</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/question_form.py" />
   <source>Bắt đầu đóng từ tháng</source>
   <translation>Start paying from month</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_charts.py" />
   <source>Bằng số đã đóng: {age} tuổi</source>
   <translation>Break-even: age {age}</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Bỏ</source>
   <translation>Remove</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/shelf_keeper.py" />
   <source>Bỏ bộ lọc đã lưu</source>
   <translation>Remove saved filter</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/shelves.py" />
   <source>Bỏ bộ lọc đã lưu này</source>
   <translation>Remove this saved filter</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/wording.py" />
   <location filename="ui/pages/reports/form_view.py" />
   <source>Bỏ chọn</source>
   <translation>Unselect</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/people_chooser.py" />
   <source>Bỏ chọn hết</source>
   <translation>Clear selection</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Bỏ chữ đi kèm số tiền, số tháng</source>
   <translation>Remove words beside amounts and months</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Bỏ chữ đơn vị khỏi số</source>
   <translation>Remove the unit from a number</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/status_dialog.py" />
   <source>Bỏ dòng này</source>
   <translation>Remove this row</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Bỏ dấu chấm, dấu cách trong dãy số</source>
   <translation>Remove dots and spaces in numbers</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Bỏ dấu chấm, dấu cách trong số</source>
   <translation>Remove dots and spaces from a number</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Bỏ dấu thừa trong họ tên</source>
   <translation>Remove extra marks from the full name</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Bỏ giờ phút khỏi ngày</source>
   <translation>Remove the time from a date</translation>
  </message>
  <message>
   <location filename="ui/widgets/chips.py" />
   <source>Bỏ hết lọc</source>
   <translation>Clear all filters</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <location filename="ui/pages/importing/wording.py" />
   <source>Bỏ khoảng trắng thừa</source>
   <translation>Remove extra spaces</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Bỏ khỏi danh sách</source>
   <translation>Remove from the list</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/wording.py" />
   <source>Bỏ khỏi sổ</source>
   <translation>Remove from the database</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Bỏ ký hiệu trước hoặc sau họ tên</source>
   <translation>Remove marks before or after the name</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Bỏ ký tự không nhìn thấy</source>
   <translation>Remove invisible characters</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Bỏ ký tự ẩn</source>
   <translation>Remove hidden characters</translation>
  </message>
  <message>
   <location filename="exports/server_sentences.py" />
   <source>Bỏ lệnh init và làm việc với sổ đó, hoặc dùng một cơ sở dữ liệu khác.</source>
   <translation>Leave init out and work with that register, or use another database.</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Bỏ người này</source>
   <translation>Remove this person</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Bỏ người đã chọn…</source>
   <translation>Remove the selected person…</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Bỏ phần giờ sau ngày</source>
   <translation>Remove the time after a date</translation>
  </message>
  <message>
   <location filename="ui/table_models/grid_model.py" />
   <source>Bỏ qua {count} ô không sửa được ở đây.</source>
   <translation>{count} cells that cannot be edited here were skipped.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/impact_view.py" />
   <source>Bỏ so với tệp</source>
   <translation>Stop comparing with the file</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <source>Bỏ xếp nhóm</source>
   <translation>Remove from group</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Bỏ {name} khỏi máy này?</source>
   <translation>Remove {name} from this computer?</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/page.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <source>Bỏ, chọn tệp khác</source>
   <translation>Drop it, choose another file</translation>
  </message>
  <message>
   <location filename="exports/importing/words.py" />
   <source>Bổ sung sau khi có giấy tờ.</source>
   <translation>Fill it in once the papers are there.</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Bộ luật Lao động 45/2019/QH14</source>
   <translation>Labour Code 45/2019/QH14</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Bộ luật Lao động năm 2019</source>
   <translation>Labour Code of 2019</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Bộ lưu trữ báo lỗi.</source>
   <translation>The storage engine reports an error.</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Bộ lưu trữ đi kèm chương trình quá cũ, không đủ an toàn để ghi.</source>
   <translation>The storage engine that came with the program is too old to write safely.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/people_chooser.py" />
   <location filename="ui/pages/reports/form_view.py" />
   <source>Bộ lọc đã lưu</source>
   <translation>Saved filters</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <source>Bộ nhớ tạm không có dòng nào. Hãy chép các dòng trong Excel trước.</source>
   <translation>The clipboard has no rows. Copy the rows in Excel first.</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Bớt chữ tìm hoặc bỏ lọc.</source>
   <translation>Search with fewer words or remove the filter.</translation>
  </message>
  <message>
   <location filename="policy/packages.py" />
   <source>Bớt {amount} đồng tiền Nhà nước hỗ trợ</source>
   <translation>{amount} VND less State support</translation>
  </message>
  <message>
   <location filename="exports/importing/assembly.py" />
   <source>CCCD thiếu chữ số, được hiểu là {padded}.</source>
   <translation>The citizen ID lacks digits and is read as {padded}.</translation>
  </message>
  <message>
   <location filename="exports/importing/assembly.py" />
   <source>CCCD “{text}” không khớp năm sinh hoặc giới tính của dòng.</source>
   <translation>The citizen ID “{text}” does not match the year of birth or sex of the row.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Cha</source>
   <translation>Father</translation>
  </message>
  <message>
   <location filename="policy/benefits/maternity.py" />
   <source>Cha và mẹ cùng chỉ tham gia tự nguyện thì chỉ một người được hưởng; người đủ điều kiện theo quy định bắt buộc thì hưởng theo quy định bắt buộc.</source>
   <translation>If both parents have only voluntary insurance, only one of them receives it; a person who qualifies under compulsory insurance receives it under that scheme.</translation>
  </message>
  <message>
   <location filename="policy/parameters/health.toml" />
   <source>Chi phí một lần khám được quỹ trả toàn bộ, tính trên lương cơ sở</source>
   <translation>Cost of one visit paid in full by the fund, on the base salary</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/access.py" />
   <source>Chi tiết</source>
   <translation>Details</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/dialog.py" />
   <source>Chia cho các thôn</source>
   <translation>Divide among villages</translation>
  </message>
  <message>
   <location filename="exports/reading/kinds.py" />
   <source>Chia danh sách thành nhiều tệp hoặc xóa ảnh trong tệp.</source>
   <translation>Split the list into several files or remove the pictures from the file.</translation>
  </message>
  <message>
   <location filename="exports/reading/markup_tables.py" />
   <location filename="exports/reading/reader.py" />
   <location filename="exports/reading/text_tables.py" />
   <source>Chia danh sách thành nhiều tệp.</source>
   <translation>Split the list into several files.</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/dialog.py" />
   <source>Chia theo số người tiềm năng</source>
   <translation>Divide by number of prospects</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/dialog.py" />
   <source>Chia đều</source>
   <translation>Divide equally</translation>
  </message>
  <message>
   <location filename="desktop/command_line/exporting.py" />
   <source>Cho biết cần xuất gì: exchange, report TÊN hoặc form TÊN; --list để xem các tên.</source>
   <translation>Say what to export: exchange, report NAME or form NAME; --list shows the names.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Cho những năm đóng cao hơn tỷ lệ tối đa</source>
   <translation>For years paid beyond the maximum rate</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/wording.py" />
   <source>Cho số</source>
   <translation>Number given</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Chuyển chữ TCVN3 (.VnTime) sang Unicode</source>
   <translation>Convert TCVN3 (.VnTime) text to Unicode</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Chuyển chữ VNI sang Unicode</source>
   <translation>Convert VNI text to Unicode</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Chuyển chữ đi kèm số điện thoại sang ghi chú</source>
   <translation>Move words beside a phone number to the notes</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Chuyển phông chữ cũ TCVN3 sang Unicode</source>
   <translation>Convert old TCVN3 font to Unicode</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Chuyển phông chữ cũ VNI sang Unicode</source>
   <translation>Convert old VNI font to Unicode</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Chuyển số 9 chữ số sang cột CMND</source>
   <translation>Move 9-digit numbers to the identity card column</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Chuyển số giấy tờ sang đúng mục</source>
   <translation>Move a document number to the right field</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Chuyển số sang đúng cột theo dạng của số</source>
   <translation>Move numbers to the right column by their form</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Chuyển số điện thoại thứ hai sang ghi chú</source>
   <translation>Move the second phone number to the notes</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Chuyển đi</source>
   <translation>Moved</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Chuyển đi…</source>
   <translation>Move out…</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Chuẩn nghèo tiếp cận đa chiều giai đoạn 2016-2020</source>
   <translation>Multidimensional poverty line for 2016-2020</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Chuẩn nghèo đa chiều giai đoạn 2021-2025</source>
   <translation>Multidimensional poverty line for 2021-2025</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Chuẩn nghèo đa chiều giai đoạn 2026-2030</source>
   <translation>Multidimensional poverty line for 2026-2030</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Cháu</source>
   <translation>Grandchild, nephew, niece</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Chép</source>
   <translation>Copy</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Chép bản sao lưu</source>
   <translation>Copy backup</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Chép giá trị dòng trên thay cho “nt”</source>
   <translation>Copy the value above in place of “nt”</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Chép giá trị từ dòng đầu của hộ</source>
   <translation>Copy the value from the first row of the household</translation>
  </message>
  <message>
   <location filename="exports/reading/kinds.py" />
   <source>Chép lại tệp từ nơi gửi.</source>
   <translation>Copy the file from the sender again.</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Chép lại vault.json từ bản sao lưu vào thư mục dữ liệu.</source>
   <translation>Copy vault.json from a backup back into the data folder.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/period_view.py" />
   <source>Chép lời nhắc để gửi</source>
   <translation>Copy reminder to send</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Chép mã khôi phục ra giấy và cất ở két trước khi bắt đầu. Mã chỉ hiện một lần.</source>
   <translation>Copy the recovery code to paper and keep it in the safe before starting. The code is shown only once.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Chép ra USB…</source>
   <translation>Copy to USB…</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Chép ra giấy ngay; mã chỉ hiện một lần.</source>
   <translation>Copy it to paper now; the code is shown only once.</translation>
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Chép riêng phần danh sách sang tệp .xlsx mới rồi nhập lại.</source>
   <translation>Copy only the list into a new .xlsx file and import again.</translation>
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Chép tệp vào máy rồi thử lại.</source>
   <translation>Copy the file to the computer and try again.</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Chép vào bộ nhớ tạm</source>
   <translation>Copy to the clipboard</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/check_view.py" />
   <location filename="ui/pages/illustration/impact_view.py" />
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <source>Chênh lệch</source>
   <translation>Difference</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Chính sách</source>
   <translation>Policy</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Chú, cậu, bác trai</source>
   <translation>Uncle</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Chăm sóc khách hàng</source>
   <translation>Customer care</translation>
  </message>
  <message>
   <location filename="ui/pages/due/board_view.py" />
   <source>Chưa</source>
   <translation>None</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Chưa biết có thẻ BHYT hay chưa</source>
   <translation>Not known whether there is a health card</translation>
  </message>
  <message>
   <location filename="policy/benefits/advance.py" />
   <source>Chưa biết lãi suất đầu tư quỹ bình quân tháng dùng cho năm {year}. Hãy nhập “monthly_return” theo thông báo của cơ quan bảo hiểm xã hội, ví dụ 0.0031 cho 0,31%.</source>
   <translation>The average monthly investment return of the fund for {year} is not known. Enter “monthly_return” as announced by the social insurance office, for example 0.0031 for 0.31%.</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Chưa biết nghề nghiệp và tình trạng BHXH</source>
   <translation>Occupation and SI status not known</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Chưa biết đã đủ {age} tuổi chưa: cần ngày sinh</source>
   <translation>Not known whether already {age} years old: date of birth needed</translation>
  </message>
  <message>
   <location filename="policy/trace.py" />
   <source>Chưa chắc chắn: “{title}” từ {since}. {note}</source>
   <translation>Not certain: “{title}” from {since}. {note}</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/small_group.py" />
   <source>Chưa chọn</source>
   <translation>None chosen</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Chưa chọn ai</source>
   <translation>No one selected</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_panel.py" />
   <location filename="ui/pages/roster/household_picker.py" />
   <source>Chưa chọn hộ</source>
   <translation>No household chosen</translation>
  </message>
  <message>
   <location filename="exports/reports/closing.py" />
   <source>Chưa chốt được số liệu {period} vì kỳ này chưa kết thúc.</source>
   <translation>The figures of {period} cannot be closed yet because the period is not over.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/form_view.py" />
   <source>Chưa có ai để ghi vào mẫu này</source>
   <translation>No one to write in this form yet</translation>
  </message>
  <message>
   <location filename="exports/forms/registry.py" />
   <source>Chưa có ai để ghi vào mẫu {form} trong kỳ này.</source>
   <translation>There is no one to put on form {form} in this period.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Chưa có bản sao lưu nào</source>
   <translation>No backups yet</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/list_view.py" />
   <source>Chưa có cuộc nào trong khoảng này</source>
   <translation>No activities in this period yet</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/cluster_view.py" />
   <location filename="ui/pages/loudspeaker/week_view.py" />
   <source>Chưa có cụm loa nào</source>
   <translation>No loudspeaker clusters yet</translation>
  </message>
  <message>
   <location filename="policy/benefits/pension.py" />
   <source>Chưa có dữ liệu về mức hưởng bảo hiểm y tế trước ngày 01/01/2015.</source>
   <translation>There are no data on health insurance coverage before 01/01/2015.</translation>
  </message>
  <message>
   <location filename="exports/packs/archive.py" />
   <source>Chưa có gì thay đổi. Hãy xin lại gói từ nơi gửi.</source>
   <translation>Nothing has changed. Ask the sender for the pack again.</translation>
  </message>
  <message>
   <location filename="policy/benefits/average_income.py" />
   <source>Chưa có hệ số điều chỉnh cho năm {paid} khi hưởng từ năm {benefit}. Hãy nhập phần này bằng số tháng và mức bình quân do cơ quan bảo hiểm xã hội xác định.</source>
   <translation>There is no adjustment coefficient for {paid} when the benefit starts in {benefit}. Enter this part as the months and the average income determined by the social insurance office.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <source>Chưa có khoảng nào</source>
   <translation>No periods yet</translation>
  </message>
  <message>
   <location filename="desktop/command_line/entry.py" />
   <source>Chưa có lệnh; gõ thêm --help để xem các lệnh.</source>
   <translation>There is no command yet; add --help to see the commands.</translation>
  </message>
  <message>
   <location filename="ui/operations/illustration.py" />
   <location filename="ui/operations/withdrawal.py" />
   <source>Chưa có năm sinh. Hãy ghi năm sinh để tính tuổi nghỉ hưu.</source>
   <translation>No year of birth. Enter it to calculate the retirement age.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/page.py" />
   <source>Chưa có phiếu nào mang mã {code} trong sổ này. Kiểm tra lại mã trên góc phải của phiếu.</source>
   <translation>No sheet with code {code} in this database. Check the code in the right corner of the sheet.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <source>Chưa có phiếu nào. Phiếu được giữ lại khi in hoặc lưu PDF.</source>
   <translation>No sheets yet. A sheet is kept when it is printed or saved as PDF.</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Chưa có sổ trong thư mục dữ liệu này.</source>
   <translation>There is no database in this data folder yet.</translation>
  </message>
  <message>
   <location filename="policy/benefits/average_income.py" />
   <source>Chưa có tháng đóng nào. Hãy nhập quá trình đóng từ tháng, đến tháng và mức thu nhập.</source>
   <translation>No contribution months yet. Enter the contribution history: from month, to month and income.</translation>
  </message>
  <message>
   <location filename="policy/benefits/one_time.py" />
   <source>Chưa có tháng đóng nào. Hãy nhập số tháng đã đóng.</source>
   <translation>No contribution months yet. Enter the months paid.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filter_dialog.py" />
   <source>Chưa có thông tin</source>
   <translation>No information</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Chưa có thẻ</source>
   <translation>No card</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_panel.py" />
   <source>Chưa có thẻ BHYT</source>
   <translation>No health card</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Chưa có thẻ còn hạn, tham gia theo nhóm “{group}”</source>
   <translation>No valid card, enrol in group “{group}”</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Chưa có thẻ: lập danh sách đề nghị cấp thẻ theo nhóm “{group}”</source>
   <translation>No card yet: put on the list of card requests for group “{group}”</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <source>Chưa có tiền</source>
   <translation>No money yet</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/wording.py" />
   <source>Chưa có trả lời</source>
   <translation>No answer yet</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/access.py" />
   <source>Chưa có việc nào được ghi</source>
   <translation>Nothing recorded yet</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>Chưa có {what}</source>
   <translation>No {what}</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/period_view.py" />
   <source>Chưa có đơn vị nào</source>
   <translation>No units yet</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Chưa có đơn vị nào gửi báo cáo của kỳ này nên chưa có gì để trả lời.</source>
   <translation>No unit has sent a report for this period yet, so there is nothing to reply to.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filter_bar.py" />
   <source>Chưa có…</source>
   <translation>Missing…</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Chưa dùng ở cuộc nào.</source>
   <translation>Not used at any activity yet.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Chưa ghi gì vào sổ.</source>
   <translation>Nothing applied yet.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/importing.py" />
   <source>Chưa ghi gì; thêm --apply để ghi vào sổ.</source>
   <translation>Nothing has been written; add --apply to write it.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/merging.py" />
   <source>Chưa ghi gì; thêm --apply để gộp.</source>
   <translation>Nothing has been written; add --apply to merge.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/local.py" />
   <source>Chưa ghi nghị quyết nào</source>
   <translation>No resolution recorded yet</translation>
  </message>
  <message>
   <location filename="ui/operations/withdrawal.py" />
   <source>Chưa ghi tháng đóng nào nên không có khoản nào để rút. Nếu người dân có sổ BHXH, hãy ghi quá trình đã đóng ở khung bên trái.</source>
   <translation>No paid month is written down, so there is nothing to withdraw. If the person has a social insurance book, enter the periods paid in the frame at the left.</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/page.py" />
   <source>Chưa giao chỉ tiêu cho kỳ này</source>
   <translation>No targets for this period yet</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/visit_dialog.py" />
   <source>Chưa gặp lần nào.</source>
   <translation>Not met yet.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/choose_view.py" />
   <source>Chưa gộp tệp nào</source>
   <translation>No files merged yet</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/group_session.py" />
   <source>Chưa gợi ý được: {reason}</source>
   <translation>No suggestion yet: {reason}</translation>
  </message>
  <message>
   <location filename="exports/merging/period_board.py" />
   <location filename="ui/pages/merging/wording.py" />
   <source>Chưa gửi</source>
   <translation>Not sent</translation>
  </message>
  <message>
   <location filename="ui/error_presenter.py" />
   <source>Chưa làm được</source>
   <translation>Not done</translation>
  </message>
  <message>
   <location filename="ui/error_presenter.py" />
   <source>Chưa làm được: {doing}</source>
   <translation>Not done: {doing}</translation>
  </message>
  <message>
   <location filename="exports/sheet_size.py" />
   <source>Chưa lập mẫu {form}: có {people} người, quá {most} người trong một tệp.</source>
   <translation>Form {form} was not made: there are {people} people, more than {most} for one file.</translation>
  </message>
  <message>
   <location filename="exports/exchange/limits.py" />
   <source>Chưa lập sổ trao đổi: trang {sheet} có {rows} dòng, nhiều hơn mức nơi nhận đọc lại được trong một tệp. Không có gì bị ghi.</source>
   <translation>The exchange workbook was not made: sheet {sheet} has {rows} rows, more than the receiving office can read back from one file. Nothing was written.</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <source>Chưa muốn tham gia tiếp</source>
   <translation>Does not want to continue yet</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>Chưa nhận tệp trả lời nào.</source>
   <translation>No answer received yet.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <source>Chưa nhập</source>
   <translation>Not imported</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <source>Chưa nhập danh sách nào</source>
   <translation>No list imported yet</translation>
  </message>
  <message>
   <location filename="exports/merging/relations.py" />
   <source>Chưa quyết định</source>
   <translation>Not decided</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/candidate_dialog.py" />
   <location filename="ui/pages/outreach/visit_dialog.py" />
   <source>Chưa rõ</source>
   <translation>Unknown</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_panel.py" />
   <source>Chưa rõ hạn thẻ BHYT</source>
   <translation>End of card unknown</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/due/board_view.py" />
   <source>Chưa tham gia</source>
   <translation>Not enrolled</translation>
  </message>
  <message>
   <location filename="desktop/command_line/upkeep.py" />
   <source>Chưa thay gì; thêm --apply để khôi phục.</source>
   <translation>Nothing has been replaced; add --apply to restore.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/wording.py" />
   <source>Chưa thuộc diện vận động BHXH tự nguyện: {reason}. Số liệu dưới đây chỉ để tham khảo.</source>
   <translation>Not a case for voluntary insurance outreach: {reason}. The figures below are for reference only.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Chưa thuộc hộ nào. Bấm Sửa để chọn hộ.</source>
   <translation>In no household yet. Press Edit to choose one.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_dialog.py" />
   <source>Chưa thấy ai trùng. Khung này báo khi tên, năm sinh hoặc số giấy tờ giống người đã có.</source>
   <translation>No duplicates so far. This panel warns when the name, year of birth or document number is like someone already there.</translation>
  </message>
  <message>
   <location filename="policy/benefits/indexation.py" />
   <source>Chưa tính các khoản bù cho người có mức lương hưu thấp; mức tăng của các năm tới do Chính phủ quyết định.</source>
   <translation>Top-ups for people with low pensions are not included; increases in coming years are decided by the Government.</translation>
  </message>
  <message>
   <location filename="policy/illustrate/health.py" />
   <source>Chưa tính tiền đóng của người tham gia tại nơi làm việc hoặc do cơ quan bảo hiểm xã hội đóng.</source>
   <translation>Payments of members insured at the workplace or by the social insurance office are not included.</translation>
  </message>
  <message>
   <location filename="policy/benefits/retirement.py" />
   <source>Chưa tính trường hợp nghỉ hưu trước tuổi do suy giảm khả năng lao động từ 61% (đủ {months} tháng bắt buộc); hãy hỏi cơ quan bảo hiểm xã hội.</source>
   <translation>Early retirement because of a loss of working capacity from 61% ({months} compulsory months) is not included; ask the social insurance office.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_view.py" />
   <location filename="ui/pages/illustration/projector.py" />
   <source>Chưa tính được</source>
   <translation>Cannot be calculated yet</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Chưa tính được cho người này: {names}. Chỗ trong ngoặc vuông hãy nói lời khác.</source>
   <translation>Could not be calculated for this person: {names}. Use other words for the places in square brackets.</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/wording.py" />
   <source>Chưa tới kỳ</source>
   <translation>Not started</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Chưa xuất tệp nào</source>
   <translation>No files exported yet</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>Chưa xếp nhóm</source>
   <translation>Not grouped</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>Chưa xếp nhóm tuyên truyền</source>
   <translation>Not in an outreach group</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/question_form.py" />
   <source>Chưa đóng tháng nào.</source>
   <translation>No month paid yet.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_view.py" />
   <source>Chưa đóng tháng nào; cần ít nhất {lacking}.</source>
   <translation>No month paid yet; at least {lacking} needed.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/bulk_dialog.py" />
   <source>Chưa đọc được giá trị mới.</source>
   <translation>The new value could not be read yet.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_view.py" />
   <source>Chưa đủ</source>
   <translation>Not enough</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/wording.py" />
   <source>Chưa đủ thông tin để biết có được tham gia BHXH tự nguyện hay không: {reason}.</source>
   <translation>Not enough information to know whether voluntary insurance is possible: {reason}.</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Chưa đủ thông tin để biết tham gia BHYT theo nhóm nào</source>
   <translation>Not enough information to know the HI group</translation>
  </message>
  <message>
   <location filename="policy/benefits/maternity.py" />
   <source>Chưa đủ thời gian đóng để hưởng trợ cấp thai sản.</source>
   <translation>Not enough contribution time for the maternity allowance.</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Chưa đủ {age} tuổi</source>
   <translation>Not yet {age} years old</translation>
  </message>
  <message>
   <location filename="policy/plan/projection.py" />
   <source>Chưa đủ {age} tuổi vào tháng bắt đầu đóng. Hãy kiểm tra lại ngày sinh và tháng bắt đầu.</source>
   <translation>Not yet {age} years old in the first month of payment. Check the date of birth and the first month.</translation>
  </message>
  <message>
   <location filename="policy/benefits/one_time.py" />
   <source>Chưa đủ {months} tháng không đóng; sớm nhất từ tháng {opens}.</source>
   <translation>Less than {months} months without paying; at the earliest from {opens}.</translation>
  </message>
  <message>
   <location filename="policy/benefits/survivors.py" />
   <source>Chưa đủ {months} tháng đóng nên không có mai táng</source>
   <translation>Less than {months} months paid, so there is no funeral allowance</translation>
  </message>
  <message>
   <location filename="policy/benefits/one_time.py" />
   <source>Chưa đủ điều kiện nên chưa được nhận</source>
   <translation>Conditions not met, so not payable yet</translation>
  </message>
  <message>
   <location filename="ui/error_presenter.py" />
   <source>Chương trình gặp lỗi chưa lường trước nên dừng việc đang làm.</source>
   <translation>The program met an unexpected error and stopped what it was doing.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/entry.py" />
   <source>Chương trình gặp lỗi ngoài dự kiến ({kind} tại {place}). Việc đang làm dở đã được rút lại. Gửi dòng này cùng thư mục logs cho người hỗ trợ.</source>
   <translation>The program met an unexpected error ({kind} at {place}). What was being done has been taken back. Send this line and the logs folder to your support person.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Chương trình gợi ý nhóm này</source>
   <translation>The program suggests this group</translation>
  </message>
  <message>
   <location filename="policy/benefits/household_health.py" />
   <source>Chương trình không có mức hỗ trợ của nhóm “{group}” vào ngày {day}.</source>
   <translation>The program has no support level for group “{group}” on {day}.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <source>Chương trình sao lưu sổ trước khi ghi. Cả lần nhập rút lại được bằng một nút, kể cả sau khi tắt máy.</source>
   <translation>The program backs up the database before applying. The whole import can be undone with one button, even after the computer is switched off.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Chương trình tự sao lưu hằng ngày và trước mỗi lần nhập, gộp. Bản nào cũng được mở lại và đếm trước khi giữ.</source>
   <translation>The program backs up daily and before every import and merge. Every backup is reopened and counted before it is kept.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/check_view.py" />
   <source>Chương trình đang cài tính đúng tất cả các ví dụ đã công bố.</source>
   <translation>The installed program gets all the published examples right.</translation>
  </message>
  <message>
   <location filename="ui/start/frame.py" />
   <source>Chạy trên máy này, không cần mạng. Dữ liệu được mã hoá.</source>
   <translation>Runs on this computer, no network needed. Data are encrypted.</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/wording.py" />
   <source>Chậm</source>
   <translation>Behind</translation>
  </message>
  <message>
   <location filename="policy/packages.py" />
   <source>Chậm một năm thì lương hưu bắt đầu chậm {months} tháng</source>
   <translation>One year's delay makes the pension start {months} months later</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <source>Chắc chắn</source>
   <translation>Certain</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Chắt</source>
   <translation>Great-grandchild</translation>
  </message>
  <message>
   <location filename="policy/parameters/contribution.toml" />
   <source>Chế độ bảo hiểm xã hội tự nguyện (luật đang áp dụng)</source>
   <translation>Voluntary insurance scheme (law in force)</translation>
  </message>
  <message>
   <location filename="policy/benefits/retirement.py" />
   <source>Chỉ biết năm sinh: tính từ ngày 01 tháng 01 của năm sinh</source>
   <translation>Only the year of birth is known: counted from 01 January of that year</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/person_picker.py" />
   <location filename="ui/pages/outreach/candidate_dialog.py" />
   <source>Chỉ biết năm thì ghi năm.</source>
   <translation>If only the year is known, enter the year.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filter_bar.py" />
   <source>Chỉ cần một điều kiện đúng ⇄</source>
   <translation>Any condition is enough ⇄</translation>
  </message>
  <message>
   <location filename="exports/importing/words.py" />
   <source>Chỉ ghi chữ số.</source>
   <translation>Write digits only.</translation>
  </message>
  <message>
   <location filename="policy/illustrate/payments.py" />
   <source>Chỉ ghi một trong hai trường “local_support” (đồng mỗi tháng) hoặc “local_rate” (tỷ lệ).</source>
   <translation>Write only one of “local_support” (VND a month) or “local_rate” (a rate).</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Chỉ giữ năm sinh theo cột đánh dấu</source>
   <translation>Keep only the year of birth, following the mark column</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/merge_dialog.py" />
   <source>Chỉ gộp khi chắc chắn là một người. Người cùng họ tên chưa chắc là một.</source>
   <translation>Merge only when certain they are one person. The same full name is not enough.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Chỉ khi đủ điều kiện hưởng một lần; mất thời gian đã đóng</source>
   <translation>Only when eligible for a one-time withdrawal; the contribution time is lost</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Chỉ lấy năm theo dấu “chỉ có năm sinh”</source>
   <translation>Take only the year, as marked “only year of birth”</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filter_dialog.py" />
   <source>Chỉ những người chưa có thông tin này</source>
   <translation>Only people without this information</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/targets/__init__.py" />
   <location filename="ui/pages/targets/dialog.py" />
   <location filename="ui/pages/targets/page.py" />
   <source>Chỉ tiêu</source>
   <translation>Targets</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/page.py" />
   <source>Chỉ tiêu tháng</source>
   <translation>Monthly target</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/page.py" />
   <source>Chỉ tiêu và kết quả {period}</source>
   <translation>Targets and results {period}</translation>
  </message>
  <message>
   <location filename="policy/packages.py" />
   <source>Chỉ tính cho hộ có không quá {most} người chưa tham gia.</source>
   <translation>Calculated only for households with at most {most} people not yet enrolled.</translation>
  </message>
  <message>
   <location filename="policy/benefits/one_time.py" />
   <source>Chỉ tính khi người đó đã đủ tuổi nghỉ hưu.</source>
   <translation>Only calculated when the person has reached the retirement age.</translation>
  </message>
  <message>
   <location filename="ui/operations/permission.py" />
   <source>Chỉ xem</source>
   <translation>View only</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Chỉ xem, minh hoạ</source>
   <translation>View and illustrate only</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>Chỉ được dùng khi chữ ký của nơi phát hành đúng và bạn đồng ý.</source>
   <translation>Used only when the publisher's signature is right and you agree.</translation>
  </message>
  <message>
   <location filename="policy/illustrate/health.py" />
   <source>Chỉ được giảm mức đóng khi các thành viên cùng đăng ký thường trú hoặc cùng tạm trú tại một chỗ ở và cùng tham gia trong năm.</source>
   <translation>The reduced contribution applies only when members are registered as permanent or temporary residents at one address and enrol in the same year.</translation>
  </message>
  <message>
   <location filename="policy/benefits/one_time.py" />
   <source>Chỉ được nhận nếu đã đóng trước ngày {began}; hãy kiểm tra tháng tham gia đầu tiên.</source>
   <translation>Payable only if contributions were made before {began}; check the first month of enrolment.</translation>
  </message>
  <message>
   <location filename="policy/benefits/one_time.py" />
   <source>Chỉ được nhận sau {months} tháng không đóng kể từ hết tháng đóng cuối; hãy kiểm tra tháng đóng cuối.</source>
   <translation>Payable only after {months} months without paying since the last paid month; check the last paid month.</translation>
  </message>
  <message>
   <location filename="policy/benefits/advance.py" />
   <source>Chỉ được đóng một lần cho 1 đến {most} tháng còn thiếu, không phải {months} tháng.</source>
   <translation>Only 1 to {most} missing months can be paid at once, not {months} months.</translation>
  </message>
  <message>
   <location filename="policy/benefits/advance.py" />
   <source>Chỉ được đóng một lần cho thời gian còn thiếu khi đủ tuổi nghỉ hưu, sớm nhất tháng trước tháng đủ tuổi.</source>
   <translation>Missing years can only be paid at once on reaching the retirement age, at the earliest in the month before that age is reached.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Chị</source>
   <translation>Older sister</translation>
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <location filename="ui/pages/outreach/people_chooser.py" />
   <source>Chọn</source>
   <translation>Select</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Chọn USB hoặc thư mục</source>
   <translation>Choose a USB drive or folder</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Chọn bản sao lưu khác.</source>
   <translation>Choose another backup.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/choose_view.py" />
   <source>Chọn các tệp báo cáo</source>
   <translation>Choose report files</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/choose_view.py" />
   <source>Chọn cả thư mục…</source>
   <translation>Choose a whole folder…</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <source>Chọn danh sách cần nhập</source>
   <translation>Choose the list to import</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Chọn danh sách của xã</source>
   <translation>Choose the commune's list</translation>
  </message>
  <message>
   <location filename="ui/pages/due/list_view.py" />
   <source>Chọn dòng rồi ghi kết quả; bấm đúp để mở người đó.</source>
   <translation>Select rows and record the outcome; double-click to open the person.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>Chọn giá trị đúng; nếu không chọn, giá trị cũ được giữ.</source>
   <translation>Choose the right value; if none is chosen, the old value is kept.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/wording.py" />
   <source>Chọn giữa các giá trị khác nhau</source>
   <translation>Choose between different values</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <location filename="ui/pages/settings/law.py" />
   <source>Chọn gói quy định</source>
   <translation>Choose a parameter pack</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/form_view.py" />
   <source>Chọn hết</source>
   <translation>Select all</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_picker.py" />
   <source>Chọn hộ</source>
   <translation>Choose a household</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_picker.py" />
   <source>Chọn hộ này</source>
   <translation>Choose this household</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_picker.py" />
   <source>Chọn hộ…</source>
   <translation>Choose household…</translation>
  </message>
  <message>
   <location filename="exports/forms/registry.py" />
   <source>Chọn kỳ khác, hoặc chọn người trong danh sách rồi xuất mẫu.</source>
   <translation>Choose another period, or select people in the list and export the form.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/form_view.py" />
   <source>Chọn kỳ khác, hoặc tìm người, hộ.</source>
   <translation>Choose another period, or find a person or household.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Chọn một cách sửa để xem từng ô</source>
   <translation>Choose a correction to see each cell</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Chọn một câu dài dễ nhớ làm mật khẩu.</source>
   <translation>Choose a long sentence that is easy to remember.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_panel.py" />
   <source>Chọn một hộ trong danh sách để xem chi tiết.</source>
   <translation>Choose a household in the list to see it in full.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Chọn một người trong danh sách để xem chi tiết.</source>
   <translation>Select a person in the list to see the details.</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Chọn một người để điền: {names}.</source>
   <translation>Choose a person to fill in: {names}.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/projector.py" />
   <source>Chọn mức {income} đồng, mỗi tháng tự đóng</source>
   <translation>Choosing {income} VND, own payment each month</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Chọn người</source>
   <translation>Choose person</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/page.py" />
   <source>Chọn người cần minh hoạ</source>
   <translation>Choose a person for the illustration</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Chọn người theo thôn, nhóm, bộ lọc; hoặc ghi tên người đến mà chưa có trong sổ.</source>
   <translation>Choose people by village, group or filter; or enter the name of someone who came but is not in the database.</translation>
  </message>
  <message>
   <location filename="desktop/paper.py" />
   <location filename="exports/atomic_file.py" />
   <location filename="exports/explain.py" />
   <location filename="exports/store_sentences.py" />
   <source>Chọn nơi lưu khác.</source>
   <translation>Choose another place.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Chọn nơi lưu tệp</source>
   <translation>Choose where to save the file</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/choose_view.py" />
   <source>Chọn thư mục chứa tệp báo cáo</source>
   <translation>Choose the folder with report files</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Chọn thư mục dữ liệu khác bằng --data-dir.</source>
   <translation>Choose another data folder with --data-dir.</translation>
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Chọn trang này nếu muốn nhập.</source>
   <translation>Select this sheet to import it.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <source>Chọn trang tính</source>
   <translation>Choose a sheet</translation>
  </message>
  <message>
   <location filename="exports/atomic_file.py" />
   <source>Chọn tên tệp khác.</source>
   <translation>Choose another file name.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/people_chooser.py" />
   <source>Chọn tất cả đang thấy</source>
   <translation>Select all shown</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/page.py" />
   <source>Chọn tệp</source>
   <translation>Choose file</translation>
  </message>
  <message>
   <location filename="exports/reading/kinds.py" />
   <source>Chọn tệp cùng tên không có “~$” ở đầu.</source>
   <translation>Choose the file of the same name without “~$” at the start.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <source>Chọn tệp khác</source>
   <translation>Choose another file</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Chọn tệp khác; nếu đây là sổ đang dùng thì khôi phục từ bản sao lưu.</source>
   <translation>Choose another file; if this is the database in use, restore it from a backup.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/impact_view.py" />
   <source>Chọn tệp quy định</source>
   <translation>Choose a rule file</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Chọn tệp đang có; chương trình tự nhận cột và cho xem trước, chưa ghi gì.</source>
   <translation>Choose an existing file; the program recognises the columns and shows a preview; nothing is applied yet.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <location filename="ui/pages/merging/choose_view.py" />
   <source>Chọn tệp…</source>
   <translation>Choose a file…</translation>
  </message>
  <message>
   <location filename="exports/sheet_size.py" />
   <source>Chọn từng thôn, từng xã hoặc kỳ ngắn hơn rồi lập nhiều tệp.</source>
   <translation>Choose one village or commune at a time, or a shorter period, and make several files.</translation>
  </message>
  <message>
   <location filename="exports/reading/kinds.py" />
   <source>Chọn từng tệp bên trong.</source>
   <translation>Choose the files inside one by one.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Chốt số</source>
   <translation>Close</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <location filename="ui/pages/settings/access.py" />
   <source>Chốt số báo cáo</source>
   <translation>Close a report</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Chốt số báo cáo {period}?</source>
   <translation>Close the report of {period}?</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Chốt số…</source>
   <translation>Close…</translation>
  </message>
  <message>
   <location filename="exports/reports/closing.py" />
   <source>Chốt từ ngày {day} trở đi.</source>
   <translation>Close them from {day} on.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Chồng</source>
   <translation>Husband</translation>
  </message>
  <message>
   <location filename="exports/merging/objections.py" />
   <source>Chỗ này đơn vị đã gửi ý kiến không đồng ý, chờ cấp trên quyết định.</source>
   <translation>This unit has objected here and waits for the decision from above.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Chờ cấp trên</source>
   <translation>With unit above</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/wording.py" />
   <source>Chờ cấp trên quyết</source>
   <translation>Waiting for decision</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>Chủ Nhật</source>
   <translation>Sunday</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <location filename="exports/exchange/layout.py" />
   <location filename="exports/headings.py" />
   <location filename="ui/pages/roster/households_page.py" />
   <source>Chủ hộ</source>
   <translation>Head of household</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_dialogs.py" />
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>Chủ hộ mới</source>
   <translation>New head of household</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/office_dialog.py" />
   <location filename="ui/pages/settings/papers.py" />
   <source>Chức vụ người ký</source>
   <translation>Position of the signatory</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_view.py" />
   <source>Chừng {amount} đồng một ngày</source>
   <translation>About {amount} VND a day</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>Chữ ký đúng, khoá của nơi phát hành: {key}. Gói có hiệu lực sau khi khoá rồi mở lại sổ.</source>
   <translation>The signature is right, publisher's key: {key}. The pack takes effect after the book is locked and opened again.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/font_dialog.py" />
   <source>Chữ trong tệp và chữ sẽ ghi vào sổ</source>
   <translation>Text in the file and text to be written to the database</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Con</source>
   <translation>Child</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Con dâu</source>
   <translation>Daughter-in-law</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Con rể</source>
   <translation>Son-in-law</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Con số</source>
   <translation>Figures</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/people_page.py" />
   <source>Ctrl+N</source>
   <translation>Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/wording.py" />
   <source>Cuộc gặp</source>
   <translation>Meeting</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Cuộc này không còn trong sổ.</source>
   <translation>This activity is no longer in the database.</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Cài bản mới nhất của chương trình rồi mở lại.</source>
   <translation>Install the newest version of the program and open it again.</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Cài lại chương trình.</source>
   <translation>Reinstall the program.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/__init__.py" />
   <location filename="ui/pages/settings/page.py" />
   <source>Cài đặt</source>
   <translation>Settings</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Các bản sao lưu không bị ảnh hưởng.</source>
   <translation>The backups are not affected.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/village_view.py" />
   <source>Các cách viết trên một dòng được coi là một thôn. Gõ đè lên tên nếu muốn ghi vào sổ tên khác.</source>
   <translation>Spellings on one row are treated as one village. Type over the name to write another name to the database.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <source>Các cột của danh sách</source>
   <translation>Columns of the list</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Các giá trị</source>
   <translation>Values</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Các giá trị trái nhau, ai ghi</source>
   <translation>Conflicting values, written by</translation>
  </message>
  <message>
   <location filename="exports/merging/answers.py" />
   <source>Các gói quy định quá lớn để gửi trong tệp trả lời.</source>
   <translation>The rule packs are too large to travel in an answer.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_picker.py" />
   <source>Các hộ tìm thấy</source>
   <translation>Households found</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/choose_view.py" />
   <source>Các lần gộp trước</source>
   <translation>Earlier merges</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <source>Các lần nhập trước</source>
   <translation>Earlier imports</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/local.py" />
   <source>Các nghị quyết</source>
   <translation>Resolutions</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <source>Các quy định</source>
   <translation>Rules</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>Các số giấy tờ của dòng thuộc về những người khác nhau trong sổ.</source>
   <translation>The document numbers of the row belong to different people in the database.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/wording.py" />
   <source>Các tham số chưa chắc chắn: {titles}.</source>
   <translation>Parameters that are not certain: {titles}.</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <source>Các thứ trong tuần</source>
   <translation>Days of the week</translation>
  </message>
  <message>
   <location filename="exports/importing/planning.py" />
   <source>Các trang có trong tệp: {names}.</source>
   <translation>Sheets in the file: {names}.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Các trang của báo cáo</source>
   <translation>Pages of the report</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Các tệp không sửa dòng nào đang có</source>
   <translation>The files change no existing row</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/page.py" />
   <source>Các ô đã sửa</source>
   <translation>Edited cells</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/papers.py" />
   <source>Cách nhau bằng dấu chấm phẩy</source>
   <translation>Separate with semicolons</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Cách sửa</source>
   <translation>Correction</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <source>Cách tham gia này đã là cách ít tiền nhất theo quy định.</source>
   <translation>This is already the cheapest way under the rules.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Cách tính</source>
   <translation>Calculation</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/occupation_view.py" />
   <location filename="ui/pages/importing/village_view.py" />
   <source>Cách viết trong tệp (số dòng)</source>
   <translation>Spellings in the file (rows)</translation>
  </message>
  <message>
   <location filename="desktop/command_line/security.py" />
   <location filename="ui/start/unlock.py" />
   <source>Cán bộ</source>
   <translation>Officer</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <location filename="ui/pages/importing/village_view.py" />
   <source>Cán bộ chọn</source>
   <translation>Chosen by the officer</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Cán bộ lập</source>
   <translation>Made by</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Cán bộ và mật khẩu</source>
   <translation>Officer and password</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Cán bộ, mật khẩu</source>
   <translation>Officers, passwords</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Cân nhắc</source>
   <translation>Considering</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Câu lệnh chưa đúng: {detail}.</source>
   <translation>The command is not right: {detail}.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/exporting.py" />
   <location filename="desktop/command_line/parser.py" />
   <source>Câu lệnh còn thiếu {names}; gõ thêm --help để xem cách dùng.</source>
   <translation>The command lacks {names}; add --help to see how it is used.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Câu lệnh có phần không hiểu được: {names}; gõ thêm --help để xem cách dùng.</source>
   <translation>The command holds something that is not understood: {names}; add --help to see how it is used.</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Còn cân nhắc</source>
   <translation>Still considering</translation>
  </message>
  <message>
   <location filename="ui/pages/due/list_view.py" />
   <source>Còn lại</source>
   <translation>Left</translation>
  </message>
  <message>
   <location filename="policy/benefits/health_card.py" />
   <source>Còn phải cùng chi trả trong năm</source>
   <translation>Co-payment left this year</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/wording.py" />
   <source>Còn thiếu {missing}, còn {days} ngày.</source>
   <translation>{missing} still missing, {days} days left.</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/wording.py" />
   <source>Còn thiếu {missing}; {days} ngày nữa, cần {need} mỗi tuần.</source>
   <translation>{missing} still missing; {days} days left, {need} needed each week.</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Còn thiếu {value} tháng</source>
   <translation>{value} months still missing</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Còn tiền quá 120 tuổi</source>
   <translation>Money left beyond age 120</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Còn {count} chỗ mâu thuẫn, gửi kèm mọi giá trị.</source>
   <translation>{count} conflicts left; all values are sent along.</translation>
  </message>
  <message>
   <location filename="policy/due.py" />
   <source>Còn {days} ngày đến hạn đóng {day}</source>
   <translation>{days} days left until the due date {day}</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/wording.py" />
   <source>Có</source>
   <translation>Yes</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <source>Có BHYT</source>
   <translation>With health card</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>Có chỗ ghi khác nhau</source>
   <translation>Has conflicts</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Có dòng trỏ tới dòng không tồn tại.</source>
   <translation>A row refers to a row that does not exist.</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <source>Có giá trị từ ngày</source>
   <translation>Valid from</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/display.py" />
   <source>Có hiệu lực khi khoá rồi mở lại sổ.</source>
   <translation>Takes effect after the database is locked and reopened.</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>Có hẹn</source>
   <translation>Appointments</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <location filename="exports/headings.py" />
   <location filename="ui/pages/outreach/roll_grid.py" />
   <source>Có mặt</source>
   <translation>Present</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Có mặt {count}</source>
   <translation>Present {count}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/status_dialog.py" />
   <source>Có ngày chưa đọc được. Ghi ngày/tháng/năm.</source>
   <translation>A date could not be read. Write day/month/year.</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>Có người gần giống trong sổ, không đủ căn cứ để khẳng định là một.</source>
   <translation>There is a similar person in the database, without enough evidence that they are the same.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_panel.py" />
   <source>Có người qua đời…</source>
   <translation>Somebody has died…</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Có suốt đời, trị giá {amount} mỗi năm</source>
   <translation>For life, worth {amount} a year</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/columns.py" />
   <source>Có thuộc diện vận động tham gia BHXH tự nguyện không, và vì sao</source>
   <translation>Whether the person is eligible for voluntary insurance outreach, and why</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/wording.py" />
   <source>Có thẻ BHYT</source>
   <translation>With HI card</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Có thẻ BHYT nhưng chưa biết hạn thẻ</source>
   <translation>Has a health card but its expiry date is not known</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/candidate_dialog.py" />
   <source>Có thể là người này (bấm để chọn):</source>
   <translation>Possibly this person (click to choose):</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_dialog.py" />
   <source>Có thể quét mã QR trên thẻ căn cước vào bất kỳ ô nào.</source>
   <translation>The QR code of the citizen ID card can be scanned into any box.</translation>
  </message>
  <message>
   <location filename="ui/pages/due/clock_view.py" />
   <source>Có thể rút từ</source>
   <translation>May withdraw from</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <source>Có thể trùng người</source>
   <translation>Possible duplicates</translation>
  </message>
  <message>
   <location filename="policy/benefits/monthly_allowance.py" />
   <source>Có thể đóng một lần để hưởng đến tuổi trợ cấp hưu trí xã hội</source>
   <translation>One payment can be made to receive it until the social pension age</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Có trong thời gian hưởng trợ cấp</source>
   <translation>While the allowance is paid</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/check_view.py" />
   <source>Có {count} ví dụ lệch. Không dùng số liệu liên quan cho đến khi rõ nguyên nhân.</source>
   <translation>{count} examples differ. Do not use the related figures until the cause is clear.</translation>
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Có {count} ô nằm ngoài {rows} dòng × {columns} cột đầu, không được đọc.</source>
   <translation>{count} cells lie outside the first {rows} rows × {columns} columns and were not read.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/question_form.py" />
   <source>Có {months} tháng gián đoạn.</source>
   <translation>There is a gap of {months} months.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Có, trị giá {amount} mỗi năm</source>
   <translation>Yes, worth {amount} a year</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Cô, dì, bác gái</source>
   <translation>Aunt</translation>
  </message>
  <message>
   <location filename="policy/benefits/advance.py" />
   <source>Công thức hỗ trợ khi đóng một lần cho thời gian còn thiếu (điểm c khoản 1 Điều 12 Thông tư 01/2016) đăng dạng hình ảnh; ở đây tính lãi gộp theo các biến được liệt kê.</source>
   <translation>The formula for support when missing years are paid at once (point c, clause 1, Article 12 of Circular 01/2016) is published as an image; here compound interest is used with the listed variables.</translation>
  </message>
  <message>
   <location filename="policy/benefits/advance.py" />
   <source>Công thức trong Nghị định 159/2025/NĐ-CP đăng dạng hình ảnh; ở đây dùng số mũ theo Thông tư 01/2016/TT-BLĐTBXH và phần Nhà nước hỗ trợ không chiết khấu.</source>
   <translation>The formula in Decree 159/2025/NĐ-CP is published as an image; here the exponent follows Circular 01/2016/TT-BLĐTBXH and the State support is not discounted.</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Công văn 1038/BHXH-TT</source>
   <translation>Official letter 1038/BHXH-TT</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Công văn 340/BHXH-CSXH năm 2026</source>
   <translation>Official letter 340/BHXH-CSXH of 2026</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/pairs_step.py" />
   <location filename="ui/pages/merging/pairs_view.py" />
   <source>Cùng một người</source>
   <translation>Same person</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/pairs_view.py" />
   <source>Cùng một người: {name}</source>
   <translation>Same person: {name}</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Căn cứ</source>
   <translation>Legal basis</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/wording.py" />
   <source>Cũ hơn</source>
   <translation>Older</translation>
  </message>
  <message>
   <location filename="exports/merging/merge.py" />
   <source>Cũ hơn báo cáo số {number} đã nhận; chỉ lấy phần chưa có.</source>
   <translation>Older than report number {number} already received; only what is missing is taken.</translation>
  </message>
  <message>
   <location filename="exports/merging/plan.py" />
   <source>Cũ hơn tệp đã nhận</source>
   <translation>Older than the file received</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Cơ chế, chính sách đột phá về bảo vệ, chăm sóc sức khỏe nhân dân</source>
   <translation>Breakthrough mechanisms and policies for protecting and caring for the people's health</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Cơ quan BHXH đóng BHYT</source>
   <translation>HI paid by the SI office</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/office_dialog.py" />
   <source>Cơ quan ban hành</source>
   <translation>Issuing authority</translation>
  </message>
  <message>
   <location filename="policy/health_order.py" />
   <source>Cơ quan bảo hiểm xã hội đóng, dù còn thuộc nhóm khác</source>
   <translation>Paid by the social insurance office, even if also in another group</translation>
  </message>
  <message>
   <location filename="policy/benefits/household_health.py" />
   <source>Cơ quan bảo hiểm xã hội đóng, không tham gia theo hộ gia đình.</source>
   <translation>Paid by the social insurance office, not as a household.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/office_dialog.py" />
   <location filename="ui/pages/settings/papers.py" />
   <source>Cơ quan chủ quản</source>
   <translation>Governing body</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/papers.py" />
   <location filename="ui/start/first_run.py" />
   <source>Cơ quan cấp trên</source>
   <translation>Office above</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Cơ quan, nơi nhận, người ký</source>
   <translation>Authority, recipients, signer</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/wording.py" />
   <location filename="ui/pages/roster/filters.py" />
   <source>Cư trú</source>
   <translation>Residence</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/status_dialog.py" />
   <source>Cả hộ</source>
   <translation>Whole household</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <source>Cả hộ chuyển đi</source>
   <translation>Whole household moves out</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_panel.py" />
   <source>Cả hộ chuyển đi…</source>
   <translation>Whole household moves out…</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Cả hộ đóng {value} đồng một tháng</source>
   <translation>The whole household pays {value} VND a month</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <source>Cả nhà tự đóng</source>
   <translation>Family's own payment</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <source>Cả nhà tự đóng cho {months} tháng</source>
   <translation>Family's own payment for {months} months</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <source>Cả nhà đang có thẻ còn hạn; đây là số tiền nếu đóng tiếp khi hết hạn.</source>
   <translation>The whole family has valid cards; this is the amount to pay when they expire.</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/dialog.py" />
   <location filename="ui/pages/targets/page.py" />
   <source>Cả xã</source>
   <translation>Whole commune</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/scenes.py" />
   <source>Cả xã, với chi tiết một người</source>
   <translation>The whole commune, with one person in full</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/papers.py" />
   <source>Cấp mã cho phiếu in</source>
   <translation>Assign codes to printed sheets</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Cấp mã khôi phục mới?</source>
   <translation>Issue a new recovery code?</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Cấp mã khôi phục mới…</source>
   <translation>Issue a new recovery code…</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Cấp mã mới</source>
   <translation>Issue new code</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Cấp trên</source>
   <translation>Unit above</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>Cấp trên chưa sửa dòng nào của đơn vị</source>
   <translation>The unit above has corrected no row of this unit</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <source>Cấp trên ghi</source>
   <translation>Value from above</translation>
  </message>
  <message>
   <location filename="exports/merging/corrections.py" />
   <location filename="ui/pages/merging/wording.py" />
   <source>Cấp trên giữ chỗ sửa</source>
   <translation>Correction upheld</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>Cấp trên hỏi lại</source>
   <translation>Questions from above</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>Cấp trên không sửa chỗ nào</source>
   <translation>The unit above corrected nothing</translation>
  </message>
  <message>
   <location filename="desktop/command_line/corrections.py" />
   <source>Cấp trên không sửa chỗ nào mang mã {id}.</source>
   <translation>The unit above corrected nothing with the id {id}.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <location filename="ui/pages/merging/page.py" />
   <source>Cấp trên sửa</source>
   <translation>Corrections</translation>
  </message>
  <message>
   <location filename="exports/merging/corrections.py" />
   <location filename="ui/pages/merging/wording.py" />
   <source>Cấp trên theo ý kiến</source>
   <translation>Objection accepted</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Cấp trên xác nhận</source>
   <translation>Confirmed by unit above</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <source>Cấp trên đã sửa</source>
   <translation>Corrected from above</translation>
  </message>
  <message>
   <location filename="desktop/command_line/corrections.py" />
   <source>Cấp trên đã sửa {rows} người, hộ; {fields} chỗ.</source>
   <translation>The unit above corrected {rows} people and households; {fields} places.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/merging.py" />
   <source>Cấp trên đã sửa {rows} người, hộ; {fields} chỗ. Xem: ansinh corrections; không đồng ý: ansinh object MÃ.</source>
   <translation>The unit above corrected {rows} people and households; {fields} places. See: ansinh corrections; disagree: ansinh object ID.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>Cấp trên đã sửa {rows}, {fields} chỗ</source>
   <translation>Corrected by the unit above: {rows}, {fields} places</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Cấp trên đã sửa {rows}.</source>
   <translation>Corrected by the unit above: {rows}.</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>Cần ghi</source>
   <translation>To record</translation>
  </message>
  <message>
   <location filename="policy/benefits/one_time.py" />
   <source>Cần giấy xác nhận bệnh hoặc mức suy giảm khả năng lao động theo quy định.</source>
   <translation>A certificate of the illness or of the loss of working capacity is required.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <location filename="ui/pages/merging/period_view.py" />
   <source>Cần hỏi</source>
   <translation>To ask</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Cần hỏi có đang hưởng lương hưu không</source>
   <translation>Ask whether they receive a pension</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Cần hỏi lại</source>
   <translation>Ask again</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/columns.py" />
   <source>Cần hỏi thêm</source>
   <translation>Ask for details</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Cần lưu ý</source>
   <translation>Please note</translation>
  </message>
  <message>
   <location filename="exports/merging/plan.py" />
   <location filename="ui/pages/merging/wording.py" />
   <source>Cần mật khẩu</source>
   <translation>Password needed</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <source>Cần xem lại</source>
   <translation>To review</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <source>Cần xác nhận {facts}</source>
   <translation>To be confirmed: {facts}</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Cần đủ {value} năm đóng</source>
   <translation>{value} full years of contributions needed</translation>
  </message>
  <message>
   <location filename="exports/exchange/reader.py" />
   <source>Cập nhật phần mềm rồi gộp lại; chưa có gì bị thay đổi.</source>
   <translation>Update the program and merge again; nothing has been changed.</translation>
  </message>
  <message>
   <location filename="exports/atomic_file.py" />
   <source>Cắm lại USB hoặc chọn nơi lưu khác.</source>
   <translation>Plug the USB drive in again or choose another place.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/page.py" />
   <source>Cặp nghi trùng</source>
   <translation>Possible duplicate pairs</translation>
  </message>
  <message>
   <location filename="ui/widgets/decision_queue.py" />
   <source>Cặp sau (phím →)</source>
   <translation>Next pair (key →)</translation>
  </message>
  <message>
   <location filename="ui/widgets/decision_queue.py" />
   <source>Cặp trước (phím ←)</source>
   <translation>Previous pair (key ←)</translation>
  </message>
  <message>
   <location filename="ui/widgets/decision_queue.py" />
   <source>Cặp {at}/{count} – đã trả lời {done}</source>
   <translation>Pair {at}/{count} – {done} answered</translation>
  </message>
  <message>
   <location filename="ui/pages/due/board_view.py" />
   <source>Cộng</source>
   <translation>Total</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/dialog.py" />
   <source>Cộng lại {given}</source>
   <translation>Together {given}</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <source>Cộng {months} tháng ({time})</source>
   <translation>Total {months} months ({time})</translation>
  </message>
  <message>
   <location filename="ui/widgets/decision_queue.py" />
   <source>Cộng: {total} điểm</source>
   <translation>Total: {total} points</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <location filename="ui/widgets/column_menu.py" />
   <source>Cột</source>
   <translation>Column</translation>
  </message>
  <message>
   <location filename="exports/importing/dates.py" />
   <source>Cột này có ngày ghi kiểu tháng/ngày/năm: ghi lại ngày/tháng/năm.</source>
   <translation>This column has dates written month/day/year: rewrite as day/month/year.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Cột trong tệp</source>
   <translation>Column in the file</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/font_dialog.py" />
   <source>Cột {column}: {header}</source>
   <translation>Column {column}: {header}</translation>
  </message>
  <message>
   <location filename="exports/merging/hands.py" />
   <source>Cột “{heading}” không có trong phần mềm nên không đọc.</source>
   <translation>The column “{heading}” is not in the program and is not read.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/display.py" />
   <source>Cỡ chữ</source>
   <translation>Text size</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <location filename="exports/headings.py" />
   <location filename="ui/pages/loudspeaker/cluster_view.py" />
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <location filename="ui/pages/loudspeaker/page.py" />
   <location filename="ui/pages/loudspeaker/result_view.py" />
   <source>Cụm loa</source>
   <translation>Loudspeaker cluster</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <source>Cụm loa không phát</source>
   <translation>Clusters that did not broadcast</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/status_dialog.py" />
   <source>Của ai</source>
   <translation>Belongs to</translation>
  </message>
  <message>
   <location filename="exports/merging/plan.py" />
   <source>Của bản phần mềm mới hơn</source>
   <translation>From a newer version</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/page.py" />
   <source>D03-TS: chỉ tham gia BHYT</source>
   <translation>D03-TS: HI only</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/page.py" />
   <source>D05-TS: BHXH tự nguyện</source>
   <translation>D05-TS: voluntary SI</translation>
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <source>DANH SÁCH HỘ GIA ĐÌNH</source>
   <translation>LIST OF HOUSEHOLDS</translation>
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <location filename="ui/pages/roster/listing.py" />
   <source>DANH SÁCH NGƯỜI DÂN</source>
   <translation>LIST OF PEOPLE</translation>
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <source>DANH SÁCH THÔN, BẢN, TỔ DÂN PHỐ</source>
   <translation>LIST OF VILLAGES AND RESIDENTIAL GROUPS</translation>
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <source>DIỆN HỘ NGHÈO, CẬN NGHÈO VÀ DIỆN KHÁC</source>
   <translation>POOR, NEAR-POOR AND OTHER STATUSES</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/page.py" />
   <location filename="ui/pages/roster/people_page.py" />
   <location filename="ui/pages/roster/shelves.py" />
   <source>Danh sách</source>
   <translation>List</translation>
  </message>
  <message>
   <location filename="exports/reports/registry.py" />
   <source>Danh sách biến động trong kỳ</source>
   <translation>List of changes in the period</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Danh sách còn trống</source>
   <translation>The list is still empty</translation>
  </message>
  <message>
   <location filename="exports/importing/planning.py" />
   <source>Danh sách cần có dòng tiêu đề cột với ít nhất cột “Họ và tên”.</source>
   <translation>The list needs a heading row with at least the column “Họ và tên” (full name).</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/listing.py" />
   <source>Danh sách dài hơn {most} người. Hãy lọc bớt hoặc xuất Excel.</source>
   <translation>The list has more than {most} people. Filter it further or export to Excel.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/list_view.py" />
   <source>Danh sách hoạt động truyền thông</source>
   <translation>List of activities</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/village_view.py" />
   <source>Danh sách không ghi thôn</source>
   <translation>The list gives no village</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/page.py" />
   <location filename="ui/pages/illustration/quote_list_dialog.py" />
   <source>Danh sách kèm mức đóng</source>
   <translation>List with contributions</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/quote_list_dialog.py" />
   <source>Danh sách kèm mức đóng BHXH tự nguyện</source>
   <translation>List with voluntary insurance contributions</translation>
  </message>
  <message>
   <location filename="exports/forms/registry.py" />
   <source>Danh sách người chỉ tham gia BHYT</source>
   <translation>List of people with HI only</translation>
  </message>
  <message>
   <location filename="exports/forms/registry.py" />
   <source>Danh sách người tham gia BHXH tự nguyện</source>
   <translation>List of people in voluntary insurance</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/page.py" />
   <source>Danh sách thành viên hộ, mỗi hộ một bảng</source>
   <translation>List of household members, one table per household</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/scenes.py" />
   <source>Danh sách tiềm năng BHXH tự nguyện</source>
   <translation>Prospects of voluntary social insurance</translation>
  </message>
  <message>
   <location filename="exports/importing/planning.py" />
   <source>Danh sách trong “{name}” chưa có người nào.</source>
   <translation>The list in “{name}” has no people.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/unit.py" />
   <source>Danh sách và tệp để làm thử việc nhập và gộp nằm trong {folder}.</source>
   <translation>The lists and files for practising import and merge are in {folder}.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Danh sách {count}</source>
   <translation>Listed {count}</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Danh sách điểm danh…</source>
   <translation>Roll-call list…</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/shelves.py" />
   <source>Danh sách đã lưu</source>
   <translation>Saved lists</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/period_view.py" />
   <source>Danh sách đơn vị cần nhắc báo cáo tháng {period}</source>
   <translation>Units to remind about the report for {period}</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/period_view.py" />
   <source>Danh sách đơn vị…</source>
   <translation>List of units…</translation>
  </message>
  <message>
   <location filename="ui/pages/due/page.py" />
   <source>Danh sách đến hạn</source>
   <translation>Due list</translation>
  </message>
  <message>
   <location filename="ui/pages/due/list_view.py" />
   <source>Danh sách đến hạn đóng</source>
   <translation>Due list</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/page.py" />
   <source>Danh sách đối tượng do xã lập gửi cơ quan BHXH</source>
   <translation>List of people made by the commune for the social insurance office</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_panel.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Diễn biến</source>
   <translation>History</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/roster/columns.py" />
   <location filename="ui/pages/roster/filters.py" />
   <location filename="ui/pages/roster/group_session.py" />
   <location filename="ui/pages/roster/status_dialog.py" />
   <source>Diện</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_panel.py" />
   <source>Diện của hộ</source>
   <translation>Statuses of the household</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <source>Diện của hộ {name}</source>
   <translation>Statuses of household {name}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <source>Diện của {name} và hộ</source>
   <translation>Statuses of {name} and the household</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Diện hộ</source>
   <translation>Household status</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/preview_step.py" />
   <location filename="ui/pages/importing/write_step.py" />
   <source>Diện hộ, diện người</source>
   <translation>Statuses</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Diện và nhãn</source>
   <translation>Statuses and tags</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Dung lượng (KB)</source>
   <translation>Size (KB)</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/occupation_view.py" />
   <source>Duyệt tất cả tên đề xuất</source>
   <translation>Approve all proposed names</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <source>Dán từ Excel</source>
   <translation>Paste from Excel</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/wording.py" />
   <location filename="ui/pages/roster/filters.py" />
   <location filename="ui/pages/roster/group_session.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Dân tộc</source>
   <translation>Ethnicity</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/wording.py" />
   <location filename="ui/pages/settings/local.py" />
   <source>Dân tộc thiểu số</source>
   <translation>Ethnic minority</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Dân tộc thiểu số và miền núi</source>
   <translation>Ethnic area</translation>
  </message>
  <message>
   <location filename="desktop/command_line/merging.py" />
   <location filename="ui/pages/importing/file_step.py" />
   <location filename="ui/pages/importing/preview_step.py" />
   <location filename="ui/pages/merging/choose_view.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <source>Dòng</source>
   <translation>Rows</translation>
  </message>
  <message>
   <location filename="exports/packs/installation.py" />
   <source>Dòng chữ này không phải khóa công khai của nơi phát hành gói.</source>
   <translation>This text is not the public key of a pack publisher.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <source>Dòng cuối của tiêu đề cột</source>
   <translation>Last row of the column headings</translation>
  </message>
  <message>
   <location filename="exports/importing/healing.py" />
   <source>Dòng có hai số khác nhau cho cùng một giấy tờ: {one} và {other}.</source>
   <translation>The row has two different numbers for the same document: {one} and {other}.</translation>
  </message>
  <message>
   <location filename="exports/importing/assembly.py" />
   <source>Dòng có số liệu nhưng thiếu họ tên.</source>
   <translation>The row has data but no full name.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>Dòng có ô gộp nên không rõ giá trị thuộc dòng nào.</source>
   <translation>The row has merged cells, so it is not clear which row the value belongs to.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/merging.py" />
   <source>Dòng cần hỏi {asked}, dòng bỏ qua {ignored}.</source>
   <translation>Rows to ask about {asked}, rows left out {ignored}.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <source>Dòng khoá công khai trên văn bản của nơi phát hành:</source>
   <translation>The public key line in the publisher's document:</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>Dòng mang mã của {label} nhưng nội dung là của {other}; có thể đã sắp xếp mà bỏ sót cột mã.</source>
   <translation>The row bears the id of {label} but the content of {other}; the list may have been sorted without the id column.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <location filename="ui/pages/merging/wording.py" />
   <source>Dòng mới</source>
   <translation>New rows</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>Dòng mới thiếu “{field}” nên chưa thể ghi.</source>
   <translation>The new row lacks “{field}”, so it cannot be written yet.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/illustrate.py" />
   <source>Dòng này có ký tự không thuộc bảng mã UTF-8.</source>
   <translation>This line holds characters that are not UTF-8.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/illustrate.py" />
   <source>Dòng này không phải JSON.</source>
   <translation>This line is not JSON.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/illustrate.py" />
   <source>Dòng này lồng quá nhiều tầng.</source>
   <translation>This line is nested too deeply.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <source>Dòng sửa tay</source>
   <translation>Hand-edited rows</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <source>Dòng thay đổi</source>
   <translation>Changed rows</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/merge_dialog.py" />
   <source>Dòng thứ hai</source>
   <translation>Second row</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/merge_dialog.py" />
   <source>Dòng thứ nhất</source>
   <translation>First row</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <source>Dòng {row} cần đủ ba cột: từ tháng, đến tháng, mức đóng.</source>
   <translation>Row {row} needs all three columns: from month, to month, contribution.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <source>Dòng {row} thiếu tháng hoặc mức đóng.</source>
   <translation>Row {row} lacks a month or the contribution.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <source>Dòng {row}: tháng cuối đứng trước tháng đầu.</source>
   <translation>Row {row}: the last month is before the first.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <source>Dòng {row}: {reason}</source>
   <translation>Row {row}: {reason}</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Dòng đang chọn: giữ giá trị của đơn vị mình</source>
   <translation>Selected rows: keep our unit's value</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Dòng đang chọn: lấy giá trị của đơn vị gửi</source>
   <translation>Selected rows: take the sender's value</translation>
  </message>
  <message>
   <location filename="exports/importing/assembly.py" />
   <source>Dòng đánh dấu cả Nam và Nữ.</source>
   <translation>The row marks both Male and Female.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <location filename="ui/pages/merging/choose_view.py" />
   <source>Dòng đã sửa sau đó được giữ nguyên.</source>
   <translation>Rows edited afterwards are kept.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/password_dialog.py" />
   <source>Dùng cho cả {count} tệp cần mật khẩu</source>
   <translation>Use for all {count} files that need a password</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/wording.py" />
   <source>Dùng giá trị cấp trên</source>
   <translation>Value from above</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <source>Dùng lại giá trị cũ</source>
   <translation>Use the old value again</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/wording.py" />
   <source>Dùng lại giá trị này</source>
   <translation>Use this value again</translation>
  </message>
  <message>
   <location filename="exports/server_sentences.py" />
   <source>Dùng một cơ sở dữ liệu trống riêng cho phần mềm, mã UTF-8.</source>
   <translation>Use an empty database for this program alone, in UTF-8.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <source>Dùng quá trình này</source>
   <translation>Use this history</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/people_dialog.py" />
   <source>Dấu cách để chọn dòng. Người đang tạm dừng vận động hoặc không cho liên hệ không có ở đây.</source>
   <translation>Space selects a row. People whose outreach is paused or who refuse contact are not listed.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Dấu cách: có mặt. Phím 1–8: kết quả. Ở cột Sẵn sàng, phím 1–5: mức sẵn sàng. Ngày hẹn được gợi ý theo kết quả và nhóm, sửa được. Chọn nhiều dòng để ghi một lần. Chuột phải: bỏ khỏi danh sách, đưa vào sổ.</source>
   <translation>Space: present. Keys 1–8: outcome. In the Readiness column, keys 1–5: readiness. The appointment date is suggested from the outcome and group and can be changed. Select several rows to record them at once. Right-click: remove from the list, add to the database.</translation>
  </message>
  <message>
   <location filename="ui/widgets/notices.py" />
   <source>Dừng</source>
   <translation>Stop</translation>
  </message>
  <message>
   <location filename="ui/start/preparing.py" />
   <source>Dừng, để mở sau</source>
   <translation>Stop and open later</translation>
  </message>
  <message>
   <location filename="ui/error_presenter.py" />
   <source>Dữ liệu chưa thay đổi.</source>
   <translation>The data have not changed.</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Dữ liệu không thay đổi.</source>
   <translation>Your data has not changed.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Dữ liệu tính</source>
   <translation>Input data</translation>
  </message>
  <message>
   <location filename="ui/error_presenter.py" />
   <source>Dữ liệu đã ghi trước đó vẫn nguyên vẹn; việc đang làm chưa được ghi.</source>
   <translation>Data already written are intact; the current work was not written.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/list_view.py" />
   <source>Dự</source>
   <translation>Present</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/loudspeaker/result_view.py" />
   <location filename="ui/pages/loudspeaker/week_view.py" />
   <location filename="ui/pages/outreach/editor.py" />
   <location filename="ui/pages/outreach/list_view.py" />
   <source>Dự kiến</source>
   <translation>Planned</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Em</source>
   <translation>Younger sibling</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/form_view.py" />
   <location filename="ui/pages/reports/office_dialog.py" />
   <location filename="ui/pages/settings/papers.py" />
   <source>Ghi</source>
   <translation>Save</translation>
  </message>
  <message>
   <location filename="exports/importing/words.py" />
   <source>Ghi Hộ nghèo, Hộ cận nghèo, Mới thoát nghèo hoặc để trống.</source>
   <translation>Write Hộ nghèo (poor), Hộ cận nghèo (near-poor), Mới thoát nghèo (newly out of poverty) or leave it empty.</translation>
  </message>
  <message>
   <location filename="exports/importing/words.py" />
   <source>Ghi Nam hoặc Nữ.</source>
   <translation>Write Nam (male) or Nữ (female).</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/script_view.py" />
   <source>Ghi bài</source>
   <translation>Save script</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/script_view.py" />
   <source>Ghi bài phát: {title}</source>
   <translation>Save script: {title}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <location filename="ui/pages/roster/person_actions.py" />
   <source>Ghi chuyển đi</source>
   <translation>Record move out</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/content/page.py" />
   <location filename="ui/pages/due/list_view.py" />
   <location filename="ui/pages/illustration/family_views.py" />
   <location filename="ui/pages/illustration/outputs.py" />
   <location filename="ui/pages/importing/wording.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <location filename="ui/pages/outreach/roll_grid.py" />
   <location filename="ui/pages/outreach/visit_dialog.py" />
   <location filename="ui/pages/roster/group_session.py" />
   <location filename="ui/pages/roster/household_dialogs.py" />
   <location filename="ui/pages/roster/household_panel.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>Ghi chú</source>
   <translation>Notes</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/dialog.py" />
   <source>Ghi chỉ tiêu</source>
   <translation>Save targets</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/visit_dialog.py" />
   <location filename="ui/pages/roster/person_actions.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <location filename="ui/pages/today/page.py" />
   <source>Ghi cuộc gặp</source>
   <translation>Record meeting</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/papers.py" />
   <source>Ghi cài đặt</source>
   <translation>Save settings</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/week_view.py" />
   <source>Ghi các cụm loa và những thôn nghe được trước.</source>
   <translation>First enter the loudspeaker clusters and the villages that hear them.</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/cluster_view.py" />
   <source>Ghi cụm loa: {name}</source>
   <translation>Save loudspeaker cluster: {name}</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/units_dialog.py" />
   <source>Ghi danh sách</source>
   <translation>Save list</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <source>Ghi danh sách vào sổ</source>
   <translation>Apply the list to the database</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/period_view.py" />
   <location filename="ui/pages/merging/units_dialog.py" />
   <source>Ghi danh sách đơn vị</source>
   <translation>Enter list of units</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/period_view.py" />
   <source>Ghi danh sách đơn vị phải báo cáo để biết ai chưa gửi.</source>
   <translation>Enter the list of units that must report to see who has not sent.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/status_dialog.py" />
   <source>Ghi diện</source>
   <translation>Save statuses</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <source>Ghi diện của hộ {name}</source>
   <translation>Save statuses of household {name}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <source>Ghi diện của {name}</source>
   <translation>Save statuses of {name}</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <source>Ghi dòng</source>
   <translation>Add row</translation>
  </message>
  <message>
   <location filename="exports/importing/dates.py" />
   <source>Ghi dạng ngày/tháng/năm, ví dụ 05/03/1980, hoặc chỉ ghi năm.</source>
   <translation>Write day/month/year, for example 05/03/1980, or only the year.</translation>
  </message>
  <message>
   <location filename="exports/server_sentences.py" />
   <source>Ghi dạng postgresql://tên@máy/cơ-sở-dữ-liệu; tới máy khác phải có sslmode=require.</source>
   <translation>Write it as postgresql://name@machine/database; to another machine sslmode=require is needed.</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <source>Ghi gia hạn thẻ BHYT</source>
   <translation>Record health card renewal</translation>
  </message>
  <message>
   <location filename="exports/merging/conflicts.py" />
   <source>Ghi hẳn giá trị đúng.</source>
   <translation>Write the correct value itself.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_dialogs.py" />
   <source>Ghi hộ</source>
   <translation>Save household</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_panel.py" />
   <source>Ghi hộ trở lại xã</source>
   <translation>Household returns to the commune</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <source>Ghi hộ {name} trở lại</source>
   <translation>Household {name} returns</translation>
  </message>
  <message>
   <location filename="ui/operations/roll_call.py" />
   <source>Ghi khi dự: {name}</source>
   <translation>Written at the meeting: {name}</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <source>Ghi không phát</source>
   <translation>Record as not broadcast</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Ghi kết quả:</source>
   <translation>Record outcome:</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Ghi kỳ báo cáo, ví dụ 11/2026.</source>
   <translation>Enter the reporting period, for example 11/2026.</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <location filename="ui/pages/due/list_view.py" />
   <source>Ghi lý do</source>
   <translation>Record reason</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <source>Ghi lý do chưa đóng: {words}</source>
   <translation>Record reason for not paying: {words}</translation>
  </message>
  <message>
   <location filename="exports/importing/assembly.py" />
   <location filename="exports/importing/texts.py" />
   <source>Ghi lại họ và tên vào ô này.</source>
   <translation>Write the full name in this cell.</translation>
  </message>
  <message>
   <location filename="exports/importing/assembly.py" />
   <location filename="exports/importing/dates.py" />
   <source>Ghi lại ngày đúng, hoặc chỉ ghi năm nếu không nhớ.</source>
   <translation>Write the correct date, or only the year if it is not remembered.</translation>
  </message>
  <message>
   <location filename="exports/importing/words.py" />
   <source>Ghi lại rõ hơn, hoặc chọn trong chương trình sau khi nhập.</source>
   <translation>Write it more clearly, or choose in the program after the import.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Ghi lại tệp của người gửi, ô sai tô đỏ kèm lời dặn; nhập lại chỉ nhận dòng đã sửa</source>
   <translation>Saves the sender's file again with wrong cells in red and a note; importing it again takes only the corrected rows</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/access.py" />
   <source>Ghi lại việc mở sổ, xuất, in, nhập, gộp và xoá; không ghi tên người dân.</source>
   <translation>Records opening the database, exports, prints, imports, merges and deletions; no names of citizens.</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <source>Ghi lịch</source>
   <translation>Save schedule</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/office_dialog.py" />
   <source>Ghi một lần cho mọi báo cáo và giấy tờ. Để trống thì dùng chữ mờ.</source>
   <translation>Enter once for all reports and papers. If left empty, the faint text is used.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/papers.py" />
   <source>Ghi một lần, in trên mọi báo cáo, phiếu và biểu mẫu. Để trống thì lấy theo tên đơn vị.</source>
   <translation>Entered once, printed on every report, sheet and form. If left empty, the name of the unit is used.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/local.py" />
   <source>Ghi một trong hai: tỷ lệ hoặc số đồng.</source>
   <translation>Enter one of the two: the rate or the amount.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_view.py" />
   <source>Ghi mức cao hơn ở khung bên để so sánh.</source>
   <translation>Enter a higher level in the side panel to compare.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/local.py" />
   <source>Ghi nghị quyết {document}</source>
   <translation>Save resolution {document}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <source>Ghi người chuyển đi</source>
   <translation>Record a move out</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/candidate_dialog.py" />
   <source>Ghi người mới</source>
   <translation>Add new person</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <location filename="ui/pages/roster/person_actions.py" />
   <source>Ghi người qua đời</source>
   <translation>Record a death</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/page.py" />
   <source>Ghi nhanh một cuộc gặp</source>
   <translation>Quickly record a meeting</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <source>Ghi qua đời</source>
   <translation>Record death</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_dialogs.py" />
   <source>Ghi quan hệ của từng người với chủ hộ.</source>
   <translation>Write how each person is related to the head.</translation>
  </message>
  <message>
   <location filename="exports/importing/words.py" />
   <source>Ghi quan hệ với chủ hộ, ví dụ: Vợ, Con, Cháu.</source>
   <translation>Write the relation to the head, for example: Vợ (wife), Con (child), Cháu (grandchild).</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Ghi quyết định</source>
   <translation>Save decision</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <source>Ghi rõ thêm</source>
   <translation>Add details</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/page.py" />
   <source>Ghi số quyết định, chỉ tiêu cả xã và từng thôn; chương trình tự tính kết quả.</source>
   <translation>Enter the decision number and the targets of the commune and each village; the program counts the results.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/status_dialog.py" />
   <source>Ghi theo quyết định công nhận; diện hết hạn tự rời danh sách nhưng vẫn còn trong diễn biến.</source>
   <translation>Record as in the recognition decision; an expired status leaves the lists by itself but stays in the history.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <source>Ghi theo sổ BHXH, mỗi dòng một khoảng cùng mức. Thay đổi ở đây chỉ dùng cho bản minh hoạ.</source>
   <translation>Copy from the SI book, one line for each period at the same level. Changes here are used only for this illustration.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <source>Ghi trên phiếu</source>
   <translation>On the sheet</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <source>Ghi trở lại sổ: {names}</source>
   <translation>Return to the database: {names}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Ghi trở lại sổ…</source>
   <translation>Return to the database…</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Ghi tên dân tộc theo danh mục</source>
   <translation>Write the ethnicity as in the official list</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Ghi tên người đến mà chưa có trong sổ</source>
   <translation>Enter the name of someone who came but is not in the database</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/papers.py" />
   <source>Ghi tên đơn vị</source>
   <translation>Save the unit's name</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Ghi tạm</source>
   <translation>Save draft</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Ghi và kết thúc</source>
   <translation>Save and finish</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <location filename="ui/pages/importing/page.py" />
   <location filename="ui/pages/loudspeaker/cluster_view.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <location filename="ui/pages/outreach/editor.py" />
   <location filename="ui/pages/outreach/roll_view.py" />
   <location filename="ui/pages/outreach/visit_dialog.py" />
   <location filename="ui/pages/roster/person_dialog.py" />
   <location filename="ui/pages/roster/wording.py" />
   <location filename="ui/pages/settings/local.py" />
   <source>Ghi vào sổ</source>
   <translation>Apply</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/village_view.py" />
   <source>Ghi vào sổ là</source>
   <translation>Written to the database as</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/form_view.py" />
   <source>Ghi {ticked} trong {count} người</source>
   <translation>Write {ticked} of {count} people</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Ghi điểm danh</source>
   <translation>Save roll-call</translation>
  </message>
  <message>
   <location filename="ui/pages/due/list_view.py" />
   <source>Ghi đã đóng</source>
   <translation>Record payment</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <source>Ghi đã đóng BHXH tự nguyện</source>
   <translation>Record a voluntary insurance payment</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <source>Ghi đã đóng: {name}</source>
   <translation>Record payment: {name}</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/office_dialog.py" />
   <source>Ghi đầu trang, người ký</source>
   <translation>Save page heading, signer</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <location filename="ui/pages/importing/wording.py" />
   <source>Ghi đủ 4 chữ số của năm</source>
   <translation>Write all 4 digits of the year</translation>
  </message>
  <message>
   <location filename="exports/importing/dates.py" />
   <source>Ghi đủ 4 chữ số của năm, hoặc chọn thế kỷ cho cả cột.</source>
   <translation>Write all 4 digits of the year, or choose the century for the whole column.</translation>
  </message>
  <message>
   <location filename="exports/importing/texts.py" />
   <source>Ghi đủ họ và tên nếu biết.</source>
   <translation>Write the full name if known.</translation>
  </message>
  <message>
   <location filename="exports/importing/dates.py" />
   <source>Ghi đủ ngày/tháng/năm.</source>
   <translation>Write the full day/month/year.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Ghép dấu rời thành chữ có dấu</source>
   <translation>Join separate accents with their letters</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Ghép dấu tiếng Việt về Unicode dựng sẵn</source>
   <translation>Compose Vietnamese accents as precomposed Unicode</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Ghép họ đệm với tên</source>
   <translation>Join the family and middle name with the given name</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Ghép họ, chữ đệm và tên</source>
   <translation>Join family, middle and given name</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Ghép ngày, tháng, năm sinh</source>
   <translation>Join day, month and year of birth</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Ghép ngày, tháng, năm từ nhiều cột</source>
   <translation>Join day, month and year from several columns</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <source>Gia hạn thẻ BHYT: {name}</source>
   <translation>Renew health card: {name}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>Gia đình có tang</source>
   <translation>Family in mourning</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Gia đình nhận tuất một lần {amount}</source>
   <translation>The family receives a lump sum of {amount}</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/page.py" />
   <source>Giao</source>
   <translation>Target</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/dialog.py" />
   <source>Giao cho các đơn vị</source>
   <translation>Given to the units</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/dialog.py" />
   <location filename="ui/pages/targets/page.py" />
   <source>Giao chỉ tiêu</source>
   <translation>Set targets</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/page.py" />
   <source>Giao chỉ tiêu theo quyết định</source>
   <translation>Set targets by decision</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/dialog.py" />
   <source>Giao chỉ tiêu {measure}, {period}</source>
   <translation>Set target {measure}, {period}</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/page.py" />
   <source>Giao đều</source>
   <translation>Even target</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/question_form.py" />
   <source>Giá cả tăng mỗi năm</source>
   <translation>Price rise a year</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/question_form.py" />
   <source>Giá hôm nay</source>
   <translation>Today's money</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Giá trị của “{field}” không hợp lệ.</source>
   <translation>The value of “{field}” is not valid.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Giá trị khác</source>
   <translation>Other value</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Giá trị khác:</source>
   <translation>Other value:</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/bulk_dialog.py" />
   <source>Giá trị mới</source>
   <translation>New value</translation>
  </message>
  <message>
   <location filename="ui/pages/due/board_view.py" />
   <source>Gián đoạn</source>
   <translation>Lapsed</translation>
  </message>
  <message>
   <location filename="policy/benefits/health_card.py" />
   <source>Gián đoạn {gap} ngày: thẻ dùng được từ ngày đóng</source>
   <translation>Gap of {gap} days: the card is valid from the payment date</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <source>Gián đoạn: {gaps}.</source>
   <translation>Gaps: {gaps}.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/question_form.py" />
   <source>Giả định</source>
   <translation>Assumptions</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/question_form.py" />
   <source>Giả định mỗi năm từ 0 đến {most}. Hãy sửa trong mục Giả định.</source>
   <translation>Yearly assumptions lie between 0 and {most}. Mend them under Assumptions.</translation>
  </message>
  <message>
   <location filename="policy/parameters/assumptions.toml" />
   <source>Giả định: giá tăng mỗi năm</source>
   <translation>Assumption: yearly price increase</translation>
  </message>
  <message>
   <location filename="policy/plan/wording.py" />
   <source>Giả định: giá tăng {inflation}/năm; lương hưu tăng {growth}/năm; tiền gửi lãi {savings}/năm; thu nhập lựa chọn tăng {income}/năm; sống đến {age} tuổi. Các mức đóng và hỗ trợ sau này giữ theo quy định đã biết. Số tiền tính theo giá năm {year}.</source>
   <translation>Assumptions: prices rise {inflation}/year; pensions rise {growth}/year; savings earn {savings}/year; chosen income rises {income}/year; life until age {age}. Later contributions and support stay as in the known rules. Amounts are in {year} prices.</translation>
  </message>
  <message>
   <location filename="policy/parameters/assumptions.toml" />
   <source>Giả định: lãi suất tiền gửi ngân hàng mỗi năm</source>
   <translation>Assumption: yearly bank deposit interest</translation>
  </message>
  <message>
   <location filename="policy/parameters/assumptions.toml" />
   <source>Giả định: sống đến tuổi</source>
   <translation>Assumption: lives to age</translation>
  </message>
  <message>
   <location filename="exports/atomic_file.py" />
   <location filename="exports/explain.py" />
   <location filename="exports/store_sentences.py" />
   <source>Giải phóng dung lượng hoặc chọn nơi lưu khác.</source>
   <translation>Free some space or choose another place.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Giấy mời…</source>
   <translation>Invitations…</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Giống ai trong sổ</source>
   <translation>Similar to in the database</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/columns.py" />
   <source>Giới</source>
   <translation>Sex</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <location filename="exports/headings.py" />
   <location filename="ui/pages/illustration/person_picker.py" />
   <location filename="ui/pages/importing/preview_step.py" />
   <location filename="ui/pages/importing/wording.py" />
   <location filename="ui/pages/outreach/candidate_dialog.py" />
   <location filename="ui/pages/roster/filters.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Giới tính</source>
   <translation>Sex</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Giới tính: đánh dấu nam</source>
   <translation>Sex: mark for male</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Giới tính: đánh dấu nữ</source>
   <translation>Sex: mark for female</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <location filename="ui/pages/outreach/list_view.py" />
   <location filename="ui/pages/outreach/small_group.py" />
   <source>Giờ</source>
   <translation>Time</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/editor.py" />
   <source>Giờ kết thúc phải sau giờ bắt đầu.</source>
   <translation>The end time must be after the start time.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <source>Giờ phát</source>
   <translation>Broadcast time</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/sheet_dialog.py" />
   <source>Giữ các hộ này đến ngày</source>
   <translation>Hold these households until</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Giữ giá trị của đơn vị mình</source>
   <translation>Keep our unit's value</translation>
  </message>
  <message>
   <location filename="exports/importing/assembly.py" />
   <source>Giữ lại một dấu.</source>
   <translation>Keep only one mark.</translation>
  </message>
  <message>
   <location filename="exports/importing/healing.py" />
   <source>Giữ lại số đúng.</source>
   <translation>Keep the right number.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <source>Giữ lại {kept} dòng vì đã được sửa sau lần gộp.</source>
   <translation>{kept} rows kept because they were edited after the merge.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <source>Giữ lại {kept} dòng vì đã được sửa sau lần nhập.</source>
   <translation>{kept} rows kept because they were edited after the import.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Giữ lại, không phải đóng thêm</source>
   <translation>Keeping the time without paying more</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Giữ lại, đóng thêm {time} cho đủ</source>
   <translation>Keeping the time and paying the {time} that lack</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Giữ lại, đóng tiếp</source>
   <translation>Keep and pay on</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Giữ lại, đóng tiếp đến tuổi nghỉ hưu</source>
   <translation>Keeping the time and paying on until retirement age</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/occupation_view.py" />
   <source>Giữ nguyên</source>
   <translation>Kept as written</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Giữ nguyên số của kỳ; thay đổi về sau được liệt kê</source>
   <translation>Keep the figures of the period as they are; later changes are listed</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Giữ nguyên {time}</source>
   <translation>{time} kept</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Giữ nguyên {time}, đóng tiếp được bất cứ lúc nào</source>
   <translation>{time} kept, may be paid on at any time</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Giữ năm sinh, bỏ ngày tháng không rõ</source>
   <translation>Keep the year of birth, drop the unclear day and month</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/outputs.py" />
   <source>Giữ phiếu minh hoạ {code}</source>
   <translation>Keep take-home sheet {code}</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Giữ, không đóng thêm</source>
   <translation>Keep, pay no more</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <location filename="ui/pages/settings/law.py" />
   <source>Gói quy định (*.asxpack)</source>
   <translation>Parameter pack (*.asxpack)</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>Gói quy định gửi kèm</source>
   <translation>Rule packs sent along</translation>
  </message>
  <message>
   <location filename="exports/packs/archive.py" />
   <source>Gói “{name}” bị hỏng hoặc không phải gói quy định.</source>
   <translation>The pack “{name}” is damaged or not a parameter pack.</translation>
  </message>
  <message>
   <location filename="exports/packs/installation.py" />
   <source>Gói “{name}” cần chương trình từ bản {needed}; máy này có bản {present}.</source>
   <translation>The pack “{name}” needs program version {needed} or later; this computer has version {present}.</translation>
  </message>
  <message>
   <location filename="exports/packs/installation.py" />
   <source>Gói “{name}” ghi bản {outside} nhưng quy định bên trong là bản {inside}.</source>
   <translation>The pack “{name}” says version {outside} but the rules inside are version {inside}.</translation>
  </message>
  <message>
   <location filename="exports/packs/installation.py" />
   <source>Gói “{name}” là bản {version}; máy này đang dùng bản {current}, không cũ hơn.</source>
   <translation>The pack “{name}” is version {version}; this computer uses version {current}, which is not older.</translation>
  </message>
  <message>
   <location filename="exports/packs/archive.py" />
   <source>Gói “{name}” lớn bất thường nên không được mở.</source>
   <translation>The pack “{name}” is unusually large and was not opened.</translation>
  </message>
  <message>
   <location filename="exports/packs/archive.py" />
   <source>Gói “{name}” theo khuôn dạng mới hơn chương trình này.</source>
   <translation>The pack “{name}” has a newer format than this program.</translation>
  </message>
  <message>
   <location filename="exports/packs/archive.py" />
   <source>Gói “{name}” đã bị sửa hoặc không do nơi phát hành được tin cậy ký.</source>
   <translation>The pack “{name}” has been edited or is not signed by a trusted publisher.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/packs.py" />
   <source>Gói “{title}” dùng được: bản {version}; đang dùng bản {before}.</source>
   <translation>The pack “{title}” can be used: version {version}; in use now: {before}.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_grid.py" />
   <source>Gõ 30/11, 3011 hoặc +7 (sau 7 ngày)</source>
   <translation>Type 30/11, 3011 or +7 (in 7 days)</translation>
  </message>
  <message>
   <location filename="exports/importing/healing.py" />
   <source>Gõ giá trị thật vào ô này.</source>
   <translation>Type the real value into this cell.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Gõ giá trị đúng</source>
   <translation>Type the right value</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/script_view.py" />
   <source>Gõ hoặc dán lời phát thanh vào đây; thời gian đọc hiện ngay bên trên.</source>
   <translation>Type or paste the script here; the reading time appears just above.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/folders.py" />
   <source>Gõ lại lần nữa</source>
   <translation>Type it once more</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Gõ lại mật khẩu</source>
   <translation>Retype password</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Gõ lại mật khẩu, chú ý bộ gõ và phím Caps Lock, hoặc dùng mã khôi phục in trên giấy.</source>
   <translation>Type the password again, mind the Vietnamese keyboard and Caps Lock, or use the recovery code on paper.</translation>
  </message>
  <message>
   <location filename="exports/importing/identifiers.py" />
   <source>Gõ lại đủ 10 chữ số, bắt đầu bằng số 0.</source>
   <translation>Retype all 10 digits, starting with 0.</translation>
  </message>
  <message>
   <location filename="exports/importing/identifiers.py" />
   <source>Gõ lại đủ số theo giấy tờ, định dạng ô là Text.</source>
   <translation>Retype the full number from the document, with the cell format Text.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <source>Gõ mã ghi trên phiếu, ví dụ ABC-D2E, hoặc chọn một phiếu đã lập.</source>
   <translation>Type the code on the sheet, for example ABC-D2E, or choose a sheet already made.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/page.py" />
   <source>Gõ mã in trên phiếu giấy rồi bấm Enter để nhập kết quả</source>
   <translation>Type the code printed on a paper sheet and press Enter to enter outcomes</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/page.py" />
   <source>Gõ mã in trên phiếu giấy để nhập kết quả</source>
   <translation>Type the code printed on a paper sheet to enter outcomes</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/page.py" />
   <source>Gõ tên, năm sinh hoặc 4 số cuối căn cước vào ô bên trái. Người chưa có trong sổ thì chỉ cần giới tính, năm sinh và nhóm được hỗ trợ.</source>
   <translation>Type a name, a year of birth or the last 4 digits of the citizen ID in the box on the left. For someone not in the database, the sex, year of birth and support group are enough.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/units_dialog.py" />
   <source>Gõ từng dòng, hoặc chép ba cột mã, tên, điện thoại từ Excel rồi bấm Ctrl+V. Bỏ mã là bỏ đơn vị.</source>
   <translation>Type line by line, or copy three columns (code, name, phone) from Excel and press Ctrl+V. Clearing a code removes the unit.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/village_view.py" />
   <source>Gần giống, nên kiểm tra</source>
   <translation>Close match, please check</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>Gắn nhãn</source>
   <translation>Add tag</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <source>Gắn nhãn “{name}” cho {names}</source>
   <translation>Tag {names} with “{name}”</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Gắn nhãn…</source>
   <translation>Add tag…</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>Gặp khó khăn về tiền</source>
   <translation>Short of money</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/page.py" />
   <source>Gặp trực tiếp một người…</source>
   <translation>Meet one person…</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Gặp trực tiếp từng người</source>
   <translation>One-to-one meeting</translation>
  </message>
  <message>
   <location filename="ui/operations/outreach.py" />
   <source>Gặp {name}</source>
   <translation>Meet {name}</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/visit_dialog.py" />
   <source>Gặp {name}: {outcome}</source>
   <translation>Met {name}: {outcome}</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Gộp</source>
   <translation>Merge</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/wording.py" />
   <source>Gộp hai dòng của cùng một người</source>
   <translation>Merge two rows of the same person</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/merge_dialog.py" />
   <location filename="ui/pages/roster/scenes.py" />
   <source>Gộp hai dòng của một người</source>
   <translation>Merge two rows of one person</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <source>Gộp hai dòng của {name}</source>
   <translation>Merge two rows of {name}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/merge_dialog.py" />
   <source>Gộp thành một người</source>
   <translation>Merge into one person</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/__init__.py" />
   <location filename="ui/pages/merging/page.py" />
   <location filename="ui/pages/settings/access.py" />
   <source>Gộp tệp</source>
   <translation>Merge files</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <source>Gộp tệp khác</source>
   <translation>Merge other files</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/receive_view.py" />
   <source>Gộp tệp vào sổ</source>
   <translation>Merge files into the database</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Gộp với người trùng…</source>
   <translation>Merge with a duplicate…</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/merge_dialog.py" />
   <source>Gộp {name} với ai?</source>
   <translation>Merge {name} with whom?</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Gợi ý nhóm {number}, {reason}</source>
   <translation>Suggested group {number}, {reason}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/group_session.py" />
   <source>Gợi ý: nhóm {number}, {reason}</source>
   <translation>Suggested: group {number}, {reason}</translation>
  </message>
  <message>
   <location filename="exports/merging/answers.py" />
   <source>Gửi gói bằng tệp riêng.</source>
   <translation>Send the packs as separate files.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Gửi gói quy định cùng tệp trả lời; đơn vị nhận kiểm tra chữ ký rồi mới áp dụng</source>
   <translation>Send rule packs with the answers; the receiver checks the signature before applying them</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Gửi nhật ký cho người hỗ trợ.</source>
   <translation>Send the log to your support person.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Gửi tiết kiệm cùng số tiền</source>
   <translation>Saving the same amount</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/page.py" />
   <source>Gửi tệp</source>
   <translation>Send files</translation>
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <source>HOẠT ĐỘNG TRUYỀN THÔNG</source>
   <translation>OUTREACH ACTIVITIES</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/page.py" />
   <source>Hai bản A5 trên một tờ A4</source>
   <translation>Two A5 copies on one A4 page</translation>
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Hai cách đọc cho số dòng khác nhau ({found} và {expected}).</source>
   <translation>Two ways of reading give different row counts ({found} and {expected}).</translation>
  </message>
  <message>
   <location filename="exports/importing/planning.py" />
   <source>Hai dòng của tệp cùng giống một người trong sổ.</source>
   <translation>Two rows of the file resemble the same person in the database.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/merge_dialog.py" />
   <source>Hai dòng ghi giống hệt nhau.</source>
   <translation>The two rows are identical.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/papers.py" />
   <source>Hai dòng thì cách nhau bằng dấu chấm phẩy</source>
   <translation>Part two lines with a semicolon</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <source>Hai khoảng cùng có tháng {first}–{last}. Hãy sửa để mỗi tháng chỉ nằm trong một khoảng.</source>
   <translation>Two periods share {first}–{last}. Correct them so that each month is in only one period.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Hai lần gõ mật khẩu chưa giống nhau.</source>
   <translation>The two passwords are not the same.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/folders.py" />
   <source>Hai lần gõ mật khẩu không giống nhau.</source>
   <translation>The two passwords differ.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <location filename="ui/start/first_run.py" />
   <location filename="ui/start/unlock.py" />
   <source>Hai lần nhập chưa giống nhau.</source>
   <translation>The two entries differ.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/impact_view.py" />
   <source>Hai ngày này có cùng mức thấp nhất, mức hỗ trợ và giá thẻ với {count} người.</source>
   <translation>On both dates the floor, the support and the card prices are the same for {count} people.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Hai người</source>
   <translation>Two people</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/pairs_view.py" />
   <source>Hai người khác nhau</source>
   <translation>Two different people</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/pairs_view.py" />
   <source>Hai người khác nhau: {name}</source>
   <translation>Two different people: {name}</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Hai nơi ghi khác</source>
   <translation>Two units differ</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Hai nơi sửa khác nhau thì chỗ đó hiện ở đây.</source>
   <translation>Places edited differently by two units are shown here.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/display.py" />
   <source>Hiển thị, thực hành</source>
   <translation>Display, practice</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Hiểu dấu x hoặc mã số là giới tính</source>
   <translation>Read an x or a code as the sex</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Hiểu dấu x là diện của hộ</source>
   <translation>Read an x as the household's status</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Hiện hoặc che số giấy tờ</source>
   <translation>Show or hide document numbers</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/people_page.py" />
   <source>Hiện hoặc ẩn các danh sách đã lưu</source>
   <translation>Show or hide the saved lists</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/people_page.py" />
   <source>Hiện hoặc ẩn khung chi tiết (F4)</source>
   <translation>Show or hide the detail panel (F4)</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Hiện số giấy tờ</source>
   <translation>Show document numbers</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/question_form.py" />
   <source>Hiện số tiền theo</source>
   <translation>Show amounts in</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Hiện {count} dòng đầu; số đếm là đủ.</source>
   <translation>The first {count} rows are shown; the counts are complete.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/people_page.py" />
   <source>Hiện đầy đủ số giấy tờ</source>
   <translation>Show full document numbers</translation>
  </message>
  <message>
   <location filename="ui/main_window.py" />
   <location filename="ui/operations/runner.py" />
   <location filename="ui/pages/settings/access.py" />
   <source>Hoàn tác</source>
   <translation>Undo</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/choose_view.py" />
   <location filename="ui/pages/merging/done_view.py" />
   <source>Hoàn tác cả lần gộp</source>
   <translation>Undo the whole merge</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <location filename="ui/pages/importing/write_step.py" />
   <source>Hoàn tác cả lần nhập</source>
   <translation>Undo the whole import</translation>
  </message>
  <message>
   <location filename="ui/shell/top_bar.py" />
   <source>Hoàn tác việc vừa làm (Ctrl+Z)</source>
   <translation>Undo the last action (Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="desktop/command_line/upkeep.py" />
   <location filename="exports/headings.py" />
   <source>Hoạt động</source>
   <translation>Activities</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hoạt động truyền thông</source>
   <translation>Outreach activities</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/local.py" />
   <source>Hoặc số đồng mỗi tháng</source>
   <translation>Or VND a month</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <location filename="ui/pages/loudspeaker/cluster_view.py" />
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <location filename="ui/pages/merging/password_dialog.py" />
   <location filename="ui/pages/merging/units_dialog.py" />
   <location filename="ui/pages/outreach/candidate_dialog.py" />
   <location filename="ui/pages/outreach/editor.py" />
   <location filename="ui/pages/outreach/people_dialog.py" />
   <location filename="ui/pages/outreach/sheet_dialog.py" />
   <location filename="ui/pages/outreach/small_group.py" />
   <location filename="ui/pages/outreach/visit_dialog.py" />
   <location filename="ui/pages/reports/office_dialog.py" />
   <location filename="ui/pages/roster/bulk_dialog.py" />
   <location filename="ui/pages/roster/filter_dialog.py" />
   <location filename="ui/pages/roster/household_dialogs.py" />
   <location filename="ui/pages/roster/household_picker.py" />
   <location filename="ui/pages/roster/merge_dialog.py" />
   <location filename="ui/pages/roster/person_dialog.py" />
   <location filename="ui/pages/roster/small_dialogs.py" />
   <location filename="ui/pages/roster/status_dialog.py" />
   <location filename="ui/pages/settings/local.py" />
   <location filename="ui/pages/settings/officers.py" />
   <location filename="ui/pages/targets/dialog.py" />
   <location filename="ui/widgets/wizard.py" />
   <source>Huỷ</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/list_view.py" />
   <source>Huỷ cuộc này</source>
   <translation>Cancel this activity</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/list_view.py" />
   <source>Huỷ cuộc: {title}</source>
   <translation>Cancel activity: {title}</translation>
  </message>
  <message>
   <location filename="exports/packs/installation.py" />
   <location filename="ui/operations/law_change.py" />
   <source>Hãy báo lại nơi phát hành gói; máy vẫn dùng quy định đang có.</source>
   <translation>Tell the publisher of the pack; the computer keeps using its current rules.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/wording.py" />
   <source>Hãy bổ sung: {facts}.</source>
   <translation>To be added: {facts}.</translation>
  </message>
  <message>
   <location filename="exports/packs/installation.py" />
   <source>Hãy chép lại cả dòng khóa rồi thử lại.</source>
   <translation>Copy the whole key line again and retry.</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <source>Hãy chọn bài, giờ, ngày, ít nhất một thứ và một cụm loa.</source>
   <translation>Choose a script, a time, the dates, at least one weekday and one loudspeaker cluster.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/status_dialog.py" />
   <source>Hãy chọn diện, hoặc bỏ dòng trống.</source>
   <translation>Choose a status, or remove the empty row.</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Hãy chọn mật khẩu khác.</source>
   <translation>Choose another password.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Hãy chọn một bản sao lưu trong danh sách.</source>
   <translation>Choose a backup in the list.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_picker.py" />
   <source>Hãy chọn một hộ trong danh sách, hoặc chuyển sang “Hộ mới”.</source>
   <translation>Choose a household in the list, or switch to “New household”.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_picker.py" />
   <source>Hãy chọn thôn của hộ.</source>
   <translation>Choose the village of the household.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filter_dialog.py" />
   <source>Hãy chọn ít nhất một điều kiện, hoặc bấm Huỷ.</source>
   <translation>Choose at least one condition, or press Cancel.</translation>
  </message>
  <message>
   <location filename="exports/packs/archive.py" />
   <location filename="exports/packs/installation.py" />
   <source>Hãy cập nhật chương trình rồi nạp lại gói.</source>
   <translation>Update the program and load the pack again.</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <source>Hãy ghi giờ dạng 05:30.</source>
   <translation>Write the time like 05:30.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/candidate_dialog.py" />
   <location filename="ui/pages/roster/person_dialog.py" />
   <source>Hãy ghi họ và tên.</source>
   <translation>Enter the full name.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>Hãy ghi lý do để người khác hiểu.</source>
   <translation>Enter the reason so that others understand.</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/cluster_view.py" />
   <location filename="ui/pages/settings/local.py" />
   <location filename="ui/pages/settings/papers.py" />
   <location filename="ui/start/first_run.py" />
   <source>Hãy ghi mục này.</source>
   <translation>Fill in this field.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>Hãy ghi ngày hết tạm dừng.</source>
   <translation>Enter the date the pause ends.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/small_group.py" />
   <source>Hãy ghi ngày họp.</source>
   <translation>Enter the meeting date.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/visit_dialog.py" />
   <source>Hãy ghi ngày đã gặp, không sau hôm nay.</source>
   <translation>Enter the date of the meeting, not after today.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>Hãy ghi ngày, hoặc ít nhất là năm.</source>
   <translation>Enter the date, or at least the year.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/editor.py" />
   <source>Hãy ghi ngày.</source>
   <translation>Enter the date.</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/dialog.py" />
   <source>Hãy ghi số giao chung trước khi chia.</source>
   <translation>Enter the overall number before dividing it.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/question_form.py" />
   <source>Hãy ghi tháng bắt đầu và mức thu nhập.</source>
   <translation>Enter the first month and the income.</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/script_view.py" />
   <source>Hãy ghi tên bài và nội dung trước khi ghi.</source>
   <translation>Enter the title and the text before saving.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/editor.py" />
   <source>Hãy ghi tên cuộc.</source>
   <translation>Enter the title.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>Hãy ghi tên nhãn.</source>
   <translation>Enter the name of the tag.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/sheet_dialog.py" />
   <source>Hãy ghi ô này.</source>
   <translation>Fill in this box.</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <source>Hãy ghi đủ tháng, mức thu nhập và ngày nộp.</source>
   <translation>Enter the months, the income and the payment date.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <source>Hãy ghi đủ từ tháng, đến tháng (không trước tháng đầu) và mức thu nhập.</source>
   <translation>Enter the first month, the last month (not before the first) and the income.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <source>Hãy gõ mã phiếu.</source>
   <translation>Type the sheet code.</translation>
  </message>
  <message>
   <location filename="ui/error_presenter.py" />
   <source>Hãy làm lại. Nếu lỗi lặp lại, bấm “Sao chép để hỗ trợ” và gửi cho người hỗ trợ.</source>
   <translation>Try again. If the error comes back, press “Copy for support” and send it to your support person.</translation>
  </message>
  <message>
   <location filename="ui/error_presenter.py" />
   <source>Hãy sửa lại ô vừa nhập.</source>
   <translation>Correct the field just entered.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_dialogs.py" />
   <source>Hãy tìm và đánh dấu ít nhất một người.</source>
   <translation>Find and tick at least one person.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_dialogs.py" />
   <source>Hãy đánh dấu ít nhất một người.</source>
   <translation>Tick at least one person.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/outreach/editor.py" />
   <location filename="ui/pages/outreach/list_view.py" />
   <source>Hình thức</source>
   <translation>Form</translation>
  </message>
  <message>
   <location filename="ui/pages/today/__init__.py" />
   <location filename="ui/pages/today/page.py" />
   <source>Hôm nay</source>
   <translation>Today</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Hôm nay chưa rút được: {reason}</source>
   <translation>Not possible today: {reason}</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>Hôm nay, {day}</source>
   <translation>Today, {day}</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Hướng dẫn Luật Bảo hiểm xã hội về bảo hiểm xã hội tự nguyện</source>
   <translation>Guidance on the Law on Social Insurance concerning voluntary insurance</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Hướng dẫn bảo hiểm xã hội bắt buộc (Luật 2014)</source>
   <translation>Guidance on compulsory insurance (2014 Law)</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Hướng dẫn bảo hiểm xã hội bắt buộc đối với quân đội, công an, cơ yếu</source>
   <translation>Guidance on compulsory insurance for the army, police and cipher service</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Hướng dẫn bảo hiểm xã hội tự nguyện (Luật 2014)</source>
   <translation>Guidance on voluntary insurance (2014 Law)</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Hướng dẫn bảo hiểm xã hội tự nguyện (Luật 2024)</source>
   <translation>Guidance on voluntary insurance (2024 Law)</translation>
  </message>
  <message>
   <location filename="exports/exchange/writer.py" />
   <source>Hướng dẫn sử dụng tệp trao đổi</source>
   <translation>How to use the exchange workbook</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Hướng dẫn truyền thông Tháng vận động triển khai BHXH toàn dân năm 2022</source>
   <translation>Guidance on communication for the outreach month for universal social insurance in 2022</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Hướng dẫn điều chỉnh lương hưu từ 01/7/2026</source>
   <translation>Guidance on pension indexation from 01/7/2026</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hưởng lương hưu</source>
   <translation>Receives a pension</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_charts.py" />
   <source>Hưởng lương hưu từ {begins}; nhận được {months} tháng (năm {age} tuổi) thì bằng số tiền tự đóng.</source>
   <translation>Pension from {begins}; after {months} months (at age {age}) it equals the own payment.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hưởng trợ cấp hằng tháng</source>
   <translation>Receives a monthly allowance</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hưởng trợ cấp xã hội</source>
   <translation>Receives a social allowance</translation>
  </message>
  <message>
   <location filename="ui/operations/quote_list.py" />
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <location filename="ui/pages/illustration/scenario_view.py" />
   <source>Hưởng từ tháng</source>
   <translation>Pension from month</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <source>Hạn</source>
   <translation>Due</translation>
  </message>
  <message>
   <location filename="ui/pages/due/list_view.py" />
   <source>Hạn chót</source>
   <translation>Deadline</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/period_view.py" />
   <source>Hạn gửi</source>
   <translation>Deadline</translation>
  </message>
  <message>
   <location filename="policy/benefits/contribution.py" />
   <source>Hạn đóng chậm nhất</source>
   <translation>Latest payment date</translation>
  </message>
  <message>
   <location filename="policy/due.py" />
   <source>Hạn đóng là hôm nay</source>
   <translation>Payment is due today</translation>
  </message>
  <message>
   <location filename="policy/parameters/contribution.toml" />
   <source>Hạn đóng theo phương thức, tính bằng số tháng kể từ tháng đầu của kỳ</source>
   <translation>Payment deadline by payment method, in months from the first month of the period</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Hằng ngày</source>
   <translation>Daily</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hằng tháng</source>
   <translation>Monthly</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hẹn</source>
   <translation>Appointment</translation>
  </message>
  <message>
   <location filename="ui/operations/today.py" />
   <source>Hẹn gặp {day}; lần trước: {said}</source>
   <translation>Appointment on {day}; last time: {said}</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/visit_dialog.py" />
   <source>Hẹn lần sau</source>
   <translation>Next appointment</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/outreach/roll_grid.py" />
   <source>Hẹn ngày</source>
   <translation>Appointment date</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>Hết hiệu lực ngày</source>
   <translation>Valid until</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>Hết hạn trong 7 ngày</source>
   <translation>Expires within 7 days</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/wording.py" />
   <source>Hết kỳ, còn thiếu {missing}.</source>
   <translation>Period over, {missing} still missing.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Hết tiền năm {age} tuổi</source>
   <translation>Money runs out at age {age}</translation>
  </message>
  <message>
   <location filename="policy/parameters/benefits.toml" />
   <source>Hệ số mức bình quân trong công thức thời gian hưởng trợ cấp hằng tháng</source>
   <translation>Coefficient of the average income in the formula for the duration of the monthly allowance</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Hệ số điều chỉnh thu nhập công bố mỗi năm; ở đây các năm sau tính theo giả định giá tăng.</source>
   <translation>The adjustment coefficients are published every year; here later years follow the assumed price rise.</translation>
  </message>
  <message>
   <location filename="policy/parameters/coefficients.toml" />
   <source>Hệ số điều chỉnh thu nhập tháng đã đóng bảo hiểm xã hội tự nguyện</source>
   <translation>Adjustment coefficients of monthly income paid under voluntary insurance</translation>
  </message>
  <message>
   <location filename="policy/parameters/coefficients.toml" />
   <source>Hệ số điều chỉnh tiền lương đã đóng bắt buộc trước năm 2008, hưởng năm 2024 (1994: từ 1994 trở về trước)</source>
   <translation>Adjustment coefficients of compulsory salary paid before 2008, benefit from 2024 (1994: 1994 and earlier)</translation>
  </message>
  <message>
   <location filename="policy/parameters/coefficients.toml" />
   <source>Hệ số điều chỉnh tiền lương đã đóng bắt buộc trước năm 2008, hưởng năm 2026 (1994: từ 1994 trở về trước)</source>
   <translation>Adjustment coefficients of compulsory salary paid before 2008, benefit from 2026 (1994: 1994 and earlier)</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <source>Họ tên</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Họ tên chủ hộ</source>
   <translation>Name of the head of household</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/office_dialog.py" />
   <location filename="ui/pages/settings/papers.py" />
   <source>Họ tên người ký</source>
   <translation>Name of the signatory</translation>
  </message>
  <message>
   <location filename="exports/importing/texts.py" />
   <source>Họ tên “{text}” còn viết tắt.</source>
   <translation>The name “{text}” is abbreviated.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/form_view.py" />
   <source>Họ tên, CCCD, mã hộ, điện thoại…</source>
   <translation>Full name, citizen ID, household code, phone…</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <location filename="exports/headings.py" />
   <location filename="ui/operations/quote_list.py" />
   <location filename="ui/pages/due/clock_view.py" />
   <location filename="ui/pages/due/list_view.py" />
   <location filename="ui/pages/illustration/impact_view.py" />
   <location filename="ui/pages/illustration/quote_list_dialog.py" />
   <location filename="ui/pages/importing/preview_step.py" />
   <location filename="ui/pages/importing/wording.py" />
   <location filename="ui/pages/outreach/candidate_dialog.py" />
   <location filename="ui/pages/outreach/people_chooser.py" />
   <location filename="ui/pages/outreach/roll_grid.py" />
   <location filename="ui/pages/outreach/small_group.py" />
   <location filename="ui/pages/reports/form_view.py" />
   <location filename="ui/pages/roster/filters.py" />
   <location filename="ui/pages/settings/officers.py" />
   <source>Họ và tên</source>
   <translation>Full name</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Họ và tên cán bộ</source>
   <translation>Full name of the officer</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Họ và tên đệm</source>
   <translation>Family and middle name</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Học sinh, sinh viên tham gia BHYT tại trường, được Nhà nước hỗ trợ</source>
   <translation>Pupils and students have HI at school, with State support</translation>
  </message>
  <message>
   <location filename="ui/operations/today.py" />
   <source>Họp ngày {day} chưa ghi điểm danh và kết quả</source>
   <translation>Meeting of {day} has no roll-call and outcomes yet</translation>
  </message>
  <message>
   <location filename="exports/exchange/reader.py" />
   <source>Hỏi lại bên gửi trước khi ghi vào sổ.</source>
   <translation>Ask the sender before applying.</translation>
  </message>
  <message>
   <location filename="exports/server_sentences.py" />
   <source>Hỏi người quản trị máy chủ.</source>
   <translation>Ask the server's administrator.</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Hỏi – đáp</source>
   <translation>Questions and answers</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hỏng</source>
   <translation>Broken</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <source>Hỏng loa, hỏng máy</source>
   <translation>Broken loudspeaker or equipment</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/settings/local.py" />
   <location filename="ui/pages/settings/page.py" />
   <source>Hỗ trợ của địa phương</source>
   <translation>Local support</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Hỗ trợ giáo viên mầm non đóng bảo hiểm xã hội tự nguyện</source>
   <translation>Support for preschool teachers paying voluntary insurance</translation>
  </message>
  <message>
   <location filename="desktop/command_line/upkeep.py" />
   <location filename="exports/headings.py" />
   <source>Hộ</source>
   <translation>Household</translation>
  </message>
  <message>
   <location filename="policy/illustrate/health.py" />
   <source>Hộ chưa có thành viên nào. Hãy ghi ít nhất một người trong “members”.</source>
   <translation>The household has no members. Write at least one person in “members”.</translation>
  </message>
  <message>
   <location filename="policy/illustrate/health.py" />
   <source>Hộ có {count} người, nhiều hơn {most} người; hãy gửi từng hộ một.</source>
   <translation>The household has {count} people, more than {most}; send one household at a time.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_dialogs.py" />
   <source>Hộ cũ phải còn ít nhất một người. Nếu cả hộ đi, dùng “Cả hộ chuyển đi”.</source>
   <translation>The old household must keep at least one person. If everybody leaves, use “Whole household moves out”.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/illustration/wording.py" />
   <location filename="ui/pages/settings/local.py" />
   <source>Hộ cận nghèo</source>
   <translation>Near-poor household</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Hộ cận nghèo được hỗ trợ ít nhất {value}</source>
   <translation>Near-poor households are supported by at least {value}</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/roster/__init__.py" />
   <location filename="ui/pages/roster/households_page.py" />
   <location filename="ui/pages/roster/person_dialog.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Hộ gia đình</source>
   <translation>Households</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_panel.py" />
   <source>Hộ không thuộc diện nào đã ghi.</source>
   <translation>The household has no recorded status.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_dialogs.py" />
   <location filename="ui/pages/roster/household_picker.py" />
   <source>Hộ mới</source>
   <translation>New household</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Hộ mới theo danh sách</source>
   <translation>New household from the list</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_picker.py" />
   <source>Hộ mới, {village}</source>
   <translation>New household, {village}</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/illustration/wording.py" />
   <location filename="ui/pages/settings/local.py" />
   <source>Hộ nghèo</source>
   <translation>Poor household</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Hộ nghèo tự đóng thấp nhất {value} đồng một tháng</source>
   <translation>Poor households pay at least {value} VND a month</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hộ nông lâm ngư diêm nghiệp có mức sống trung bình</source>
   <translation>Average-living agricultural household</translation>
  </message>
  <message>
   <location filename="policy/benefits/household_health.py" />
   <source>Hộ tự đóng cho {months} tháng</source>
   <translation>Household's own payment for {months} months</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Hộ {code}</source>
   <translation>Household {code}</translation>
  </message>
  <message>
   <location filename="ui/operations/global_search.py" />
   <location filename="ui/pages/roster/household_panel.py" />
   <source>Hộ {name}</source>
   <translation>Household {name}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <source>Hộ {name} chuyển đi</source>
   <translation>Household {name} moves out</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <source>Hộ đang ở</source>
   <translation>Still living here</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_picker.py" />
   <source>Hộ đã có trong sổ</source>
   <translation>Household already in the database</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hội nghị khách hàng</source>
   <translation>Customer conference</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hội nghị truyền thông</source>
   <translation>Communication conference</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/__init__.py" />
   <source>Hội nghị, gặp gỡ</source>
   <translation>Meetings</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/wording.py" />
   <source>Hội nghị, nhóm</source>
   <translation>Meetings, groups</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hội nghị, nhóm nhỏ</source>
   <translation>Conferences, small groups</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/list_view.py" />
   <source>Hội nghị, nhóm, truyền thông</source>
   <translation>Conferences, groups, communication</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <location filename="ui/pages/illustration/impact_view.py" />
   <location filename="ui/pages/loudspeaker/week_view.py" />
   <location filename="ui/pages/outreach/roll_view.py" />
   <location filename="ui/pages/settings/access.py" />
   <source>In</source>
   <translation>Print</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/page.py" />
   <source>In bảng chỉ tiêu…</source>
   <translation>Print target table…</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/quote_list_dialog.py" />
   <source>In danh sách</source>
   <translation>Print list</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/period_view.py" />
   <source>In danh sách cần nhắc…</source>
   <translation>Print reminder list…</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/people_page.py" />
   <source>In danh sách đang xem…</source>
   <translation>Print the current list…</translation>
  </message>
  <message>
   <location filename="ui/pages/due/list_view.py" />
   <location filename="ui/pages/outreach/list_view.py" />
   <source>In danh sách…</source>
   <translation>Print list…</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <source>In lại đúng phiếu này</source>
   <translation>Print this sheet again</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/calendar_view.py" />
   <source>In lịch tháng</source>
   <translation>Print month calendar</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/page.py" />
   <source>In phiếu</source>
   <translation>Print sheet</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/page.py" />
   <source>In phiếu cho gia đình, giữ lại theo mã</source>
   <translation>Print a sheet for the family, kept by its code</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/wording.py" />
   <source>In phiếu minh hoạ {code}</source>
   <translation>Printed take-home sheet {code}</translation>
  </message>
  <message>
   <location filename="ui/pages/due/list_view.py" />
   <location filename="ui/pages/outreach/list_view.py" />
   <location filename="ui/pages/targets/page.py" />
   <source>In, xuất</source>
   <translation>Print, export</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <location filename="ui/printing/preview.py" />
   <source>In…</source>
   <translation>Print…</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Khi cần, làm lại từ đầu.</source>
   <translation>Start again when you need to.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Khi nào</source>
   <translation>When</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Khi qua đời</source>
   <translation>On death</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Khi thoát</source>
   <translation>On exit</translation>
  </message>
  <message>
   <location filename="policy/plan/projection.py" />
   <source>Khi đủ tuổi vẫn chưa đủ thời gian: kế hoạch đóng tiếp thêm {months} tháng. Nếu còn thiếu không quá {most} tháng, có thể đóng một lần phần còn thiếu để hưởng ngay.</source>
   <translation>The contribution time is still short at the retirement age: the plan continues for {months} more months. If at most {most} months are missing, they can be paid at once to receive the pension right away.</translation>
  </message>
  <message>
   <location filename="ui/shell/top_bar.py" />
   <source>Khoá màn hình (Ctrl+L)</source>
   <translation>Lock the screen (Ctrl+L)</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/span_bar.py" />
   <source>Khoảng sau</source>
   <translation>Next period</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/span_bar.py" />
   <source>Khoảng thời gian</source>
   <translation>Period</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/span_bar.py" />
   <source>Khoảng trước</source>
   <translation>Previous period</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Khu phố</source>
   <translation>Quarter</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Khá</source>
   <translation>Well-off</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <source>Khá chắc</source>
   <translation>Fairly certain</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Khác</source>
   <translation>Other</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Khó khăn</source>
   <translation>In difficulty</translation>
  </message>
  <message>
   <location filename="desktop/command_line/packs.py" />
   <source>Khóa của nơi phát hành: {key}.</source>
   <translation>Publisher's key: {key}.</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Khóa không mở được tệp sổ: khóa thuộc sổ khác, hoặc trang đầu của tệp đã hỏng.</source>
   <translation>The key does not open the database: it belongs to another one, or the first page of the file is damaged.</translation>
  </message>
  <message>
   <location filename="desktop/recovery.py" />
   <location filename="ui/pages/settings/access.py" />
   <location filename="ui/pages/settings/safety.py" />
   <source>Khôi phục</source>
   <translation>Restore</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Khôi phục bản đã chọn…</source>
   <translation>Restore the selected backup…</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Khôi phục chữ Việt bị lỗi bảng mã</source>
   <translation>Restore Vietnamese text with a broken encoding</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Khôi phục chữ bị vỡ dấu</source>
   <translation>Restore text with broken accents</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Khôi phục số bị rút gọn (1.2E+11)</source>
   <translation>Restore a shortened number (1.2E+11)</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Khôi phục sổ về lúc {moment}?</source>
   <translation>Restore the database to {moment}?</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Khôi phục từ bản sao lưu gần nhất.</source>
   <translation>Restore the newest backup.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <location filename="ui/pages/importing/wording.py" />
   <source>Không</source>
   <translation>No</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/impact_view.py" />
   <source>Không ai bị ảnh hưởng</source>
   <translation>No one is affected</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/bulk_dialog.py" />
   <source>Không ai thay đổi.</source>
   <translation>No one changes.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Không chuyển</source>
   <translation>Do not convert</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <source>Không chuyển phông chữ cột nào, theo lựa chọn của cán bộ.</source>
   <translation>No column's font is converted, as chosen by the officer.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/group_session.py" />
   <source>Không còn ai chưa xếp nhóm ở đây. Chọn thôn khác, hoặc về danh sách.</source>
   <translation>No one left to group here. Choose another village or go back to the list.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/list_view.py" />
   <source>Không còn ai cân nhắc hoặc vắng để lập vòng sau.</source>
   <translation>No one considering or absent is left for a next round.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/quote_list_dialog.py" />
   <source>Không còn ai ở thôn này có thể vận động.</source>
   <translation>No one left to approach in this village.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Không còn hộ</source>
   <translation>Dissolved</translation>
  </message>
  <message>
   <location filename="exports/merging/conflicts.py" />
   <source>Không còn mâu thuẫn nào có mã “{id}”.</source>
   <translation>There is no longer a conflict with the code “{id}”.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Không còn trợ cấp tuất, mai táng</source>
   <translation>No survivors' lump sum, no funeral allowance</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>Không còn việc nào chờ. Có thể gặp thêm người tiềm năng.</source>
   <translation>No tasks waiting. You may meet more prospects.</translation>
  </message>
  <message>
   <location filename="ui/operations/runner.py" />
   <source>Không còn việc nào để hoàn tác hoặc làm lại.</source>
   <translation>Nothing left to undo or redo.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Không có</source>
   <translation>None</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <source>Không có ai phải đóng lần này.</source>
   <translation>No one has to pay this time.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/people_chooser.py" />
   <source>Không có ai qua các bộ lọc này</source>
   <translation>No one passes these filters</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/people_page.py" />
   <source>Không có ai trong danh sách này</source>
   <translation>No one in this list</translation>
  </message>
  <message>
   <location filename="ui/pages/due/clock_view.py" />
   <source>Không có ai đang dừng đóng</source>
   <translation>No one has stopped paying</translation>
  </message>
  <message>
   <location filename="ui/pages/due/list_view.py" />
   <source>Không có ai đến hạn trong khoảng này</source>
   <translation>No one is due in this range</translation>
  </message>
  <message>
   <location filename="desktop/command_line/exporting.py" />
   <source>Không có báo cáo “{name}”; các báo cáo: {known}.</source>
   <translation>There is no report “{name}”; the reports: {known}.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>Không có câu hỏi nào</source>
   <translation>No questions</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/pairs_step.py" />
   <location filename="ui/pages/importing/preview_step.py" />
   <location filename="ui/pages/merging/pairs_view.py" />
   <source>Không có cặp nào phải hỏi</source>
   <translation>No pairs to ask about</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Không có cặp trùng mới</source>
   <translation>No new duplicate pairs</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <source>Không có dòng nào bị bỏ: mỗi dòng của tệp đã nhận, không đổi, hoặc cần hỏi lại.</source>
   <translation>No row was lost: every row of the file was accepted, was unchanged, or needs asking.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Không có dòng nào phải hỏi</source>
   <translation>No rows to ask about</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Không có dòng nào trùng hẳn với sổ</source>
   <translation>No row matches the database exactly</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Không có dòng này trong sổ, hoặc dòng đã bị xóa.</source>
   <translation>There is no such row, or it has been deleted.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Không có gì mới để ghi.</source>
   <translation>Nothing new to write.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Không có gì thay đổi</source>
   <translation>No changes</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>Không có gói nào chờ xem.</source>
   <translation>No pack waits.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <source>Không có hộ nào khớp</source>
   <translation>No household fits</translation>
  </message>
  <message>
   <location filename="policy/illustrate/__init__.py" />
   <source>Không có loại phép tính “{kind}”. Hãy chọn một trong: {known}.</source>
   <translation>There is no calculation “{kind}”. Choose one of: {known}.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/merging.py" />
   <source>Không có lần nhập hoặc gộp nào mang số “{id}”.</source>
   <translation>There is no import or merge with the number “{id}”.</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>Không có lịch</source>
   <translation>No schedule</translation>
  </message>
  <message>
   <location filename="exports/server_sentences.py" />
   <source>Không có máy chủ nào trả lời ở “{place}”.</source>
   <translation>No server answered at “{place}”.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Không có mâu thuẫn mới</source>
   <translation>No new conflicts</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Không có mâu thuẫn nào</source>
   <translation>No conflicts</translation>
  </message>
  <message>
   <location filename="desktop/command_line/exporting.py" />
   <source>Không có mẫu biểu “{name}”; các mẫu: {known}.</source>
   <translation>There is no form “{name}”; the forms: {known}.</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Không có mục “{field}” để lọc.</source>
   <translation>There is no item “{field}” to filter by.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/occupation_view.py" />
   <source>Không có nghề nào viết nhiều cách</source>
   <translation>No occupation is spelled in several ways</translation>
  </message>
  <message>
   <location filename="ui/formatting.py" />
   <location filename="ui/pages/outreach/wording.py" />
   <source>Không có ngày {text} trong lịch. Kiểm tra lại ngày và tháng.</source>
   <translation>There is no date {text} in the calendar. Check the day and month.</translation>
  </message>
  <message>
   <location filename="exports/importing/assembly.py" />
   <location filename="exports/importing/dates.py" />
   <source>Không có ngày “{text}” trong lịch.</source>
   <translation>There is no date “{text}” in the calendar.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Không có người mới</source>
   <translation>No new people</translation>
  </message>
  <message>
   <location filename="policy/health_order.py" />
   <source>Không có nhóm bảo hiểm y tế “{group}”. Hãy chọn một trong: {known}.</source>
   <translation>There is no health insurance group “{group}”. Choose one of: {known}.</translation>
  </message>
  <message>
   <location filename="policy/illustrate/payments.py" />
   <location filename="policy/terms.py" />
   <source>Không có nhóm “{group}”. Hãy chọn một trong: {known}.</source>
   <translation>There is no group “{group}”. Choose one of: {known}.</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Không có nội dung nào khớp</source>
   <translation>No content matches</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <source>Không có phiếu mang mã “{code}”. Hãy xem lại mã trên giấy.</source>
   <translation>There is no sheet with the code “{code}”. Check the code on the paper.</translation>
  </message>
  <message>
   <location filename="policy/illustrate/plans.py" />
   <source>Không có phương thức đóng {months} tháng một lần. Hãy chọn một trong: {known}.</source>
   <translation>There is no {months}-month payment method. Choose one of: {known}.</translation>
  </message>
  <message>
   <location filename="ui/formatting.py" />
   <source>Không có tháng {text}. Tháng từ 01 đến 12.</source>
   <translation>There is no month {text}. Months go from 01 to 12.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Không có trợ cấp hằng tháng: {reason}</source>
   <translation>No monthly allowance: {reason}</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/receive_view.py" />
   <source>Không có tệp bảng tính nào mới trong lựa chọn này.</source>
   <translation>No new spreadsheet files in this selection.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Không có tệp trả lời nào, hoặc cấp trên không sửa dòng nào</source>
   <translation>No answer among the files, or nothing was corrected</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Không có việc nào mang số này để rút lại.</source>
   <translation>Nothing with this number can be taken back.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/illustrate.py" />
   <source>Không có yêu cầu nào trong đầu vào; mỗi dòng cần một đối tượng JSON.</source>
   <translation>There is no request in the input; each line needs one JSON object.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Không có ô nào bị sửa bằng tay trong Excel</source>
   <translation>No cells edited by hand in Excel</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Không có ô nào sai</source>
   <translation>No wrong cells</translation>
  </message>
  <message>
   <location filename="exports/packs/installation.py" />
   <source>Không cần làm gì thêm.</source>
   <translation>Nothing more to do.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>Không dùng</source>
   <translation>Do not use</translation>
  </message>
  <message>
   <location filename="policy/illustrate/claims.py" />
   <source>Không ghi lý do nên tính như người đã dừng đóng (“left”).</source>
   <translation>No reason given, so treated as a person who stopped paying (“left”).</translation>
  </message>
  <message>
   <location filename="policy/illustrate/payments.py" />
   <source>Không ghi nhóm hỗ trợ nên tính như nhóm khác (“other”).</source>
   <translation>No support group given, so treated as the other group (“other”).</translation>
  </message>
  <message>
   <location filename="desktop/command_line/merging.py" />
   <source>Không ghi được biên bản vào “{place}”; chọn nơi khác.</source>
   <translation>The minutes cannot be written to “{place}”; choose another place.</translation>
  </message>
  <message>
   <location filename="exports/reports/registry.py" />
   <source>Không ghi được báo cáo ra tệp “{name}”.</source>
   <translation>The report could not be written to “{name}”.</translation>
  </message>
  <message>
   <location filename="desktop/paper.py" />
   <source>Không ghi được “{name}” ({reason}).</source>
   <translation>“{name}” could not be written ({reason}).</translation>
  </message>
  <message>
   <location filename="exports/atomic_file.py" />
   <source>Không ghi được “{name}” vì nơi lưu bị lỗi hoặc đã rút ra.</source>
   <translation>“{name}” could not be written because the storage failed or was removed.</translation>
  </message>
  <message>
   <location filename="exports/atomic_file.py" />
   <source>Không ghi được “{name}” vì thư mục hoặc tệp chỉ cho đọc.</source>
   <translation>“{name}” could not be written because the folder or file is read-only.</translation>
  </message>
  <message>
   <location filename="exports/atomic_file.py" />
   <source>Không ghi được “{name}” vì thư mục không còn.</source>
   <translation>“{name}” could not be written because the folder no longer exists.</translation>
  </message>
  <message>
   <location filename="exports/atomic_file.py" />
   <source>Không ghi được “{name}” vì tệp đang mở trong Excel.</source>
   <translation>“{name}” could not be written because the file is open in Excel.</translation>
  </message>
  <message>
   <location filename="desktop/paper.py" />
   <location filename="exports/atomic_file.py" />
   <source>Không ghi được “{name}” vì đó không phải là một tệp.</source>
   <translation>“{name}” could not be written because it is not a file.</translation>
  </message>
  <message>
   <location filename="exports/atomic_file.py" />
   <source>Không ghi được “{name}” vì ổ đĩa đã đầy; tệp cũ còn nguyên.</source>
   <translation>“{name}” could not be written because the disk is full; the old file is intact.</translation>
  </message>
  <message>
   <location filename="exports/sheet_size.py" />
   <source>Không ghi “{name}” ra Word, PDF được: có {rows} dòng, quá {most} dòng (khoảng 300 trang).</source>
   <translation>“{name}” cannot be written to Word or PDF: it has {rows} rows, more than {most} (about 300 pages).</translation>
  </message>
  <message>
   <location filename="desktop/command_line/merging.py" />
   <source>Không gộp được “{name}”: {reason}</source>
   <translation>“{name}” could not be merged: {reason}</translation>
  </message>
  <message>
   <location filename="exports/importing/words.py" />
   <source>Không hiểu diện hộ “{text}”.</source>
   <translation>The household status “{text}” is not understood.</translation>
  </message>
  <message>
   <location filename="exports/importing/words.py" />
   <source>Không hiểu giới tính “{text}”.</source>
   <translation>The sex “{text}” is not understood.</translation>
  </message>
  <message>
   <location filename="exports/reports/period.py" />
   <source>Không hiểu kỳ báo cáo “{text}”. Hãy ghi tháng (2026-11), quý (2026-Q4), nửa năm (2026-H1) hoặc năm (2026).</source>
   <translation>The reporting period “{text}” is not understood. Write a month (2026-11), quarter (2026-Q4), half-year (2026-H1) or year (2026).</translation>
  </message>
  <message>
   <location filename="exports/importing/words.py" />
   <source>Không hiểu quan hệ “{text}”.</source>
   <translation>The relation “{text}” is not understood.</translation>
  </message>
  <message>
   <location filename="exports/importing/words.py" />
   <source>Không hiểu “{text}”.</source>
   <translation>“{text}” is not understood.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/scenario_view.py" />
   <source>Không kịp</source>
   <translation>Not reached</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Không liên hệ</source>
   <translation>Do not contact</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Không làm được việc này với cán bộ đã chọn ({reason}).</source>
   <translation>This cannot be done with the chosen officer ({reason}).</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <source>Không lấy</source>
   <translation>Not taken</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Không lấy dòng</source>
   <translation>Row not taken</translation>
  </message>
  <message>
   <location filename="exports/reading/decryption.py" />
   <source>Không mở khóa được tệp “{name}”: tệp bị hỏng hoặc đã bị sửa.</source>
   <translation>The file “{name}” could not be unlocked: it is damaged or has been edited.</translation>
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Không mở được tệp “{name}”: ổ đĩa lỗi hoặc không có quyền đọc.</source>
   <translation>The file “{name}” could not be opened: disk error or no permission to read.</translation>
  </message>
  <message>
   <location filename="exports/merging/plan.py" />
   <location filename="ui/pages/merging/wording.py" />
   <source>Không nhận</source>
   <translation>Not accepted</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/result_view.py" />
   <source>Không phát</source>
   <translation>Not broadcast</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Không phát được</source>
   <translation>Not broadcast</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/week_view.py" />
   <source>Không phát…</source>
   <translation>Not broadcast…</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Không phải sửa ô nào</source>
   <translation>No cell needed correcting</translation>
  </message>
  <message>
   <location filename="exports/merging/plan.py" />
   <source>Không phải tệp trao đổi</source>
   <translation>Not an exchange workbook</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Không phải đóng thêm</source>
   <translation>Nothing more to pay</translation>
  </message>
  <message>
   <location filename="exports/importing/dates.py" />
   <source>Không rõ “{text}” là ngày/tháng hay tháng/ngày.</source>
   <translation>It is not clear whether “{text}” is day/month or month/day.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/upkeep.py" />
   <source>Không sao lưu được vào “{name}”; chọn tên tệp khác.</source>
   <translation>No backup can be written to “{name}”; choose another file name.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <source>Không thay đổi</source>
   <translation>No change</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/columns.py" />
   <source>Không thuộc diện</source>
   <translation>Not eligible</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Không thuộc diện nào đã ghi.</source>
   <translation>No status recorded.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/person_picker.py" />
   <source>Không thấy ai.
Thử họ tên, năm sinh hoặc 4 số cuối giấy tờ.</source>
   <translation>No one found.
Try the full name, the year of birth or the last 4 digits of a document.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/person_search.py" />
   <source>Không thấy ai. Thử họ tên, năm sinh hoặc 4 số cuối giấy tờ.</source>
   <translation>No one found. Try the full name, year of birth or last 4 digits of a document.</translation>
  </message>
  <message>
   <location filename="exports/importing/planning.py" />
   <source>Không tìm thấy danh sách người trong “{name}”.</source>
   <translation>No list of people was found in “{name}”.</translation>
  </message>
  <message>
   <location filename="exports/reading/kinds.py" />
   <source>Không tìm thấy tệp “{name}”.</source>
   <translation>The file “{name}” was not found.</translation>
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Không tìm thấy “{name}”.</source>
   <translation>“{name}” was not found.</translation>
  </message>
  <message>
   <location filename="ui/shell/global_search.py" />
   <source>Không tìm thấy. Thử gõ ít chữ hơn hoặc bốn số cuối.</source>
   <translation>Nothing found. Try typing less, or the last four digits.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>Không xoá gì: mọi dữ liệu còn nguyên và có thể lấy lại bằng Hoàn tác.</source>
   <translation>Nothing is deleted: all data stay intact and can be taken back with Undo.</translation>
  </message>
  <message>
   <location filename="exports/merging/conflicts.py" />
   <source>Không xác định được một giá trị duy nhất cho lựa chọn này.</source>
   <translation>This choice does not give a single value.</translation>
  </message>
  <message>
   <location filename="policy/benefits/advance.py" />
   <source>Không đóng một lần cho {months} tháng về sau được. Hãy chọn một trong: {known} tháng.</source>
   <translation>A payment in advance for {months} months is not possible. Choose one of: {known} months.</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Không được hứa</source>
   <translation>Do not promise</translation>
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Không được phép đọc hoặc ghi “{name}”.</source>
   <translation>Reading or writing “{name}” is not permitted.</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/wording.py" />
   <source>Không đạt</source>
   <translation>Not reached</translation>
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Không đọc hoặc ghi được “{name}” ({detail}).</source>
   <translation>“{name}” could not be read or written ({detail}).</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Không đọc trang {names}.</source>
   <translation>Sheets {names} were not read.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/time_edit.py" />
   <source>Không đọc được giờ “{text}”. Ghi như 8:30 hoặc 14h.</source>
   <translation>The time “{text}” could not be read. Write it like 8:30 or 14h.</translation>
  </message>
  <message>
   <location filename="exports/importing/dates.py" />
   <source>Không đọc được ngày “{text}”.</source>
   <translation>The date “{text}” could not be read.</translation>
  </message>
  <message>
   <location filename="ui/formatting.py" />
   <source>Không đọc được ngày “{text}”. Ghi ngày/tháng/năm, tháng/năm hoặc năm.</source>
   <translation>The date “{text}” could not be read. Write day/month/year, month/year or year.</translation>
  </message>
  <message>
   <location filename="ui/formatting.py" />
   <source>Không đọc được số tiền “{text}”. Ghi như 1.500.000.</source>
   <translation>The amount “{text}” could not be read. Write it like 1.500.000.</translation>
  </message>
  <message>
   <location filename="ui/formatting.py" />
   <source>Không đọc được tháng “{text}”. Ghi tháng/năm, ví dụ 05/2026.</source>
   <translation>The month “{text}” could not be read. Write month/year, for example 05/2026.</translation>
  </message>
  <message>
   <location filename="exports/packs/archive.py" />
   <source>Không đọc được tệp “{name}”: {reason}.</source>
   <translation>The file “{name}” could not be read: {reason}.</translation>
  </message>
  <message>
   <location filename="exports/merging/conflicts.py" />
   <source>Không đọc được “{value}” cho mục “{field}”.</source>
   <translation>“{value}” could not be read for “{field}”.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>Không đồng ý</source>
   <translation>Disagree</translation>
  </message>
  <message>
   <location filename="exports/merging/objections.py" />
   <location filename="ui/pages/merging/corrections_view.py" />
   <location filename="ui/pages/roster/wording.py" />
   <source>Không đồng ý với chỗ cấp trên sửa</source>
   <translation>Disagree with corrections from above</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Không đồng ý với chỗ cấp trên sửa: lấy lại giá trị của đơn vị</source>
   <translation>Disagree with corrections from above: bring this unit's own values back</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <location filename="ui/pages/importing/wording.py" />
   <location filename="ui/pages/importing/write_step.py" />
   <location filename="ui/pages/merging/done_view.py" />
   <source>Không đổi</source>
   <translation>Unchanged</translation>
  </message>
  <message>
   <location filename="ui/error_presenter.py" />
   <source>Không, quay lại</source>
   <translation>No, go back</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>Không: {what}</source>
   <translation>Not: {what}</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/page.py" />
   <source>Khổ A4</source>
   <translation>A4</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/page.py" />
   <source>Khổ A4, chữ lớn</source>
   <translation>A4, large type</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/check_view.py" />
   <source>Khớp</source>
   <translation>Match</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/check_view.py" />
   <source>Khớp từng đồng</source>
   <translation>Exact match</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Kinh phí</source>
   <translation>Cost</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/editor.py" />
   <source>Kinh phí (đồng)</source>
   <translation>Cost (VND)</translation>
  </message>
  <message>
   <location filename="exports/reading/decryption.py" />
   <source>Kiểm tra bộ gõ tiếng Việt, phím Caps Lock rồi nhập lại mật khẩu.</source>
   <translation>Check the Vietnamese input method and Caps Lock, then enter the password again.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/page.py" />
   <source>Kiểm tra danh sách</source>
   <translation>Check the list</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Kiểm tra hoặc nạp gói tham số, nội dung</source>
   <translation>Check or take over a pack of parameters and content</translation>
  </message>
  <message>
   <location filename="exports/reading/kinds.py" />
   <source>Kiểm tra lại nơi lưu hoặc cắm lại USB.</source>
   <translation>Check where it is stored or plug the USB drive in again.</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Kiểm tra lại tên cán bộ.</source>
   <translation>Check the officer's name.</translation>
  </message>
  <message>
   <location filename="exports/importing/words.py" />
   <source>Kiểm tra lại tên dân tộc.</source>
   <translation>Check the name of the ethnicity.</translation>
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Kiểm tra lại tên và thư mục.</source>
   <translation>Check the name and the folder.</translation>
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Kiểm tra lại tệp bằng Excel; nếu có dữ liệu, lưu lại dạng .xlsx rồi nhập lại.</source>
   <translation>Check the file in Excel; if it has data, save it as .xlsx and import again.</translation>
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Kiểm tra lại tệp hoặc chọn tệp khác.</source>
   <translation>Check the file or choose another one.</translation>
  </message>
  <message>
   <location filename="exports/importing/planning.py" />
   <source>Kiểm tra lại tệp: dưới dòng tiêu đề cột phải có ít nhất một dòng họ tên.</source>
   <translation>Check the file: below the heading row there must be at least one row with a full name.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Kiểm tra sổ</source>
   <translation>Check the database</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Kiểm tra sổ còn nguyên vẹn</source>
   <translation>Check that the database is whole</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Kiểm tra toàn bộ</source>
   <translation>Check everything</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>Kiểm tra và áp dụng…</source>
   <translation>Check and apply…</translation>
  </message>
  <message>
   <location filename="exports/server_sentences.py" />
   <source>Kiểm tra đường mạng và địa chỉ rồi làm lại.</source>
   <translation>Check the network and the address, then try again.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/merging.py" />
   <source>Kèm gói quy định “{title}”, bản {version}; lấy ra bằng --packs-out, rồi ansinh pack check.</source>
   <translation>With the rule pack “{title}”, version {version}; take it out with --packs-out, then ansinh pack check.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Kèm gói quy định…</source>
   <translation>Add rule packs…</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/projector.py" />
   <location filename="ui/pages/illustration/question_form.py" />
   <source>Kéo để đổi mức thu nhập</source>
   <translation>Drag to change the income</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_forms.py" />
   <source>Kéo để đổi số tiền</source>
   <translation>Drag to change the amount</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/office_dialog.py" />
   <location filename="ui/pages/settings/papers.py" />
   <source>Kính gửi</source>
   <translation>Addressed to</translation>
  </message>
  <message>
   <location filename="policy/plan/projection.py" />
   <source>Kế hoạch chưa tính được tiền lương đóng trước năm {year} vì chưa có đủ hệ số điều chỉnh. Hãy nhập quá trình từ năm {year} và hỏi cơ quan bảo hiểm xã hội về phần trước đó.</source>
   <translation>The plan cannot count salaries before {year} because adjustment coefficients are missing. Enter the history from {year} and ask the social insurance office about the earlier part.</translation>
  </message>
  <message>
   <location filename="policy/plan/wording.py" />
   <source>Kế hoạch coi như hỗ trợ của địa phương giữ nguyên đến hết thời gian đóng.</source>
   <translation>The plan assumes that local support stays the same until the end of payment.</translation>
  </message>
  <message>
   <location filename="ui/start/frame.py" />
   <source>Kế hoạch và kết quả hội nghị, thăm hộ, loa truyền thanh</source>
   <translation>Plans and results of conferences, household visits and loudspeakers</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/illustration/check_view.py" />
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <location filename="ui/pages/loudspeaker/page.py" />
   <location filename="ui/pages/outreach/roll_grid.py" />
   <source>Kết quả</source>
   <translation>Outcome</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/visit_dialog.py" />
   <source>Kết quả (phím 1–8)</source>
   <translation>Outcome (keys 1–8)</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/page.py" />
   <source>Kết quả phát thanh</source>
   <translation>Broadcast results</translation>
  </message>
  <message>
   <location filename="exports/reports/registry.py" />
   <source>Kết quả truyền thông và phát triển người tham gia của Tháng vận động</source>
   <translation>Results of communication and new enrolment in the outreach month</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Kết quả tính</source>
   <translation>Result</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/visit_dialog.py" />
   <source>Kết quả, phím 1 đến 8</source>
   <translation>Outcome, keys 1 to 8</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Kết quả: {title}</source>
   <translation>Outcomes: {title}</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Kết thúc</source>
   <translation>End</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <source>Kể cả hộ đã đi</source>
   <translation>Including those gone</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/editor.py" />
   <source>Kể cả người không có tên trong sổ.</source>
   <translation>Including people not in the database.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filter_bar.py" />
   <source>Kể cả người đã mất, chuyển đi</source>
   <translation>Including people who died or moved out</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Kịch bản</source>
   <translation>Scripts</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Kịch bản điền số của một người</source>
   <translation>Scripts with one person's figures</translation>
  </message>
  <message>
   <location filename="desktop/command_line/merging.py" />
   <location filename="exports/headings.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <location filename="ui/pages/merging/send_view.py" />
   <location filename="ui/pages/reports/form_view.py" />
   <location filename="ui/pages/targets/dialog.py" />
   <source>Kỳ</source>
   <translation>Period</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/period_view.py" />
   <location filename="ui/pages/merging/send_view.py" />
   <location filename="ui/pages/reports/report_view.py" />
   <source>Kỳ báo cáo</source>
   <translation>Reporting period</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/wording.py" />
   <source>Kỳ chưa bắt đầu.</source>
   <translation>The period has not started.</translation>
  </message>
  <message>
   <location filename="policy/terms.py" />
   <source>Kỳ đã đóng trước không tính lại khi chuẩn hộ nghèo hoặc mức hỗ trợ thay đổi; mức mới áp dụng từ kỳ sau</source>
   <translation>A period already paid is not recalculated when the poverty line or the support changes; the new level applies from the next period</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Liệt kê chỗ cấp trên đã sửa trong dữ liệu của đơn vị</source>
   <translation>List what the unit above has corrected in this unit's data</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Liệt kê chỗ hai bên ghi khác nhau, chờ quyết định</source>
   <translation>List the places where two sides differ, waiting for a decision</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Liệt kê người, hộ, cuộc vận động, buổi phát thanh, khoản đến hạn</source>
   <translation>List people, households, activities, broadcasts, payments due</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/__init__.py" />
   <location filename="ui/pages/loudspeaker/page.py" />
   <source>Loa truyền thanh</source>
   <translation>Loudspeakers</translation>
  </message>
  <message>
   <location filename="desktop/command_line/exporting.py" />
   <location filename="desktop/command_line/lists.py" />
   <location filename="exports/headings.py" />
   <location filename="ui/pages/due/list_view.py" />
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <location filename="ui/pages/merging/corrections_view.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <location filename="ui/pages/merging/send_view.py" />
   <location filename="ui/pages/settings/local.py" />
   <source>Loại</source>
   <translation>Kind</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Loại bảo hiểm</source>
   <translation>Insurance scheme</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Luật Bảo hiểm xã hội 41/2024/QH15</source>
   <translation>Law on Social Insurance 41/2024/QH15</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Luật Bảo hiểm xã hội 58/2014/QH13</source>
   <translation>Law on Social Insurance 58/2014/QH13</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Luật Bảo hiểm xã hội 71/2006/QH11</source>
   <translation>Law on Social Insurance 71/2006/QH11</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Luật Bảo hiểm xã hội năm 2006</source>
   <translation>Law on Social Insurance of 2006</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Luật Bảo hiểm xã hội năm 2014</source>
   <translation>Law on Social Insurance of 2014</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Luật Bảo hiểm xã hội năm 2024</source>
   <translation>Law on Social Insurance of 2024</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Luật Bảo hiểm y tế</source>
   <translation>Law on Health Insurance</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Luật Bảo hiểm y tế (sửa đổi năm 2014)</source>
   <translation>Law on Health Insurance (amended in 2014)</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Luật Bảo hiểm y tế 25/2008/QH12, sửa đổi bởi Luật 46/2014/QH13</source>
   <translation>Law on Health Insurance 25/2008/QH12, amended by Law 46/2014/QH13</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Luật Bảo hiểm y tế 25/2008/QH12, sửa đổi đến Luật 51/2024/QH15 và Luật 114/2025/QH15 (Văn bản hợp nhất 40/VBHN-VPQH năm 2026)</source>
   <translation>Law on Health Insurance 25/2008/QH12, as amended up to Law 51/2024/QH15 and Law 114/2025/QH15 (Consolidated text 40/VBHN-VPQH of 2026)</translation>
  </message>
  <message>
   <location filename="policy/benefits/advance.py" />
   <source>Luật đang áp dụng cho tháng {month} không có quy định đóng bù. Người đóng trễ được coi là tạm dừng; hãy đăng ký đóng tiếp từ kỳ sau.</source>
   <translation>The law in force for {month} has no back payment. A person who pays late is treated as having paused; register to continue from the next period.</translation>
  </message>
  <message>
   <location filename="ui/operations/runner.py" />
   <source>Làm lại</source>
   <translation>Redo</translation>
  </message>
  <message>
   <location filename="ui/shell/top_bar.py" />
   <source>Làm lại việc vừa hoàn tác (Ctrl+Y)</source>
   <translation>Redo the action just undone (Ctrl+Y)</translation>
  </message>
  <message>
   <location filename="policy/trace.py" />
   <source>Làm tròn đến 1 đồng.</source>
   <translation>Rounded to 1 VND.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Làm trọn một ngày việc trên xã thực hành, chụp mọi màn hình</source>
   <translation>Do a whole day's work on the practice commune and take a picture of every screen</translation>
  </message>
  <message>
   <location filename="policy/parameters/contribution.toml" />
   <source>Lãi suất đầu tư quỹ bảo hiểm xã hội bình quân tháng của năm trước, theo năm đóng</source>
   <translation>Average monthly investment return of the social insurance fund in the previous year, by year of payment</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/question_form.py" />
   <source>Lãi tiết kiệm mỗi năm</source>
   <translation>Savings interest a year</translation>
  </message>
  <message>
   <location filename="desktop/command_line/security.py" />
   <location filename="ui/pages/importing/file_step.py" />
   <location filename="ui/pages/merging/choose_view.py" />
   <location filename="ui/pages/merging/corrections_view.py" />
   <location filename="ui/pages/merging/send_view.py" />
   <location filename="ui/pages/settings/access.py" />
   <location filename="ui/pages/settings/safety.py" />
   <source>Lúc</source>
   <translation>When</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <location filename="exports/headings.py" />
   <location filename="ui/pages/due/dialogs.py" />
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <location filename="ui/pages/roster/small_dialogs.py" />
   <location filename="ui/pages/settings/safety.py" />
   <source>Lý do</source>
   <translation>Reason</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <source>Lý do khác</source>
   <translation>Other reason</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Lý do tạm dừng</source>
   <translation>Reason for the pause</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Lý do xếp nhóm</source>
   <translation>Reason for the group</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_grid.py" />
   <source>Lý do, ý kiến</source>
   <translation>Reason, comments</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/visit_dialog.py" />
   <source>Lý do, ý kiến của người dân</source>
   <translation>The person's reason, comments</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/form_view.py" />
   <location filename="ui/pages/reports/report_view.py" />
   <source>Lưu Excel…</source>
   <translation>Save Excel…</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/form_view.py" />
   <source>Lưu Word…</source>
   <translation>Save Word…</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/shelf_keeper.py" />
   <source>Lưu bộ lọc</source>
   <translation>Save filter</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/shelves.py" />
   <source>Lưu bộ lọc này…</source>
   <translation>Save this filter…</translation>
  </message>
  <message>
   <location filename="ui/widgets/column_menu.py" />
   <source>Lưu cách bày cột</source>
   <translation>Save column layout</translation>
  </message>
  <message>
   <location filename="ui/widgets/column_menu.py" />
   <source>Lưu cách bày cột này…</source>
   <translation>Save this column layout…</translation>
  </message>
  <message>
   <location filename="ui/operations/paper.py" />
   <source>Lưu thành tệp</source>
   <translation>Save as a file</translation>
  </message>
  <message>
   <location filename="ui/printing/preview.py" />
   <source>Lưu thành tệp PDF</source>
   <translation>Save as PDF file</translation>
  </message>
  <message>
   <location filename="ui/printing/preview.py" />
   <source>Lưu thành tệp PDF…</source>
   <translation>Save as PDF file…</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Lưu {report}</source>
   <translation>Save {report}</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Lưu ý</source>
   <translation>Please note</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Lưu ý ({count})</source>
   <translation>Notes ({count})</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/quote_list_dialog.py" />
   <source>Lương hưu</source>
   <translation>Pension</translation>
  </message>
  <message>
   <location filename="ui/operations/quote_list.py" />
   <source>Lương hưu (giá hôm nay)</source>
   <translation>Pension (today's money)</translation>
  </message>
  <message>
   <location filename="policy/packages.py" />
   <source>Lương hưu dự tính giảm từ {now} đồng còn {later} đồng một tháng (bớt {difference} đồng mỗi tháng)</source>
   <translation>The expected pension falls from {now} VND to {later} VND a month (less {difference} VND a month)</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Lương hưu dự tính {value} đồng một tháng</source>
   <translation>Expected pension {value} VND a month</translation>
  </message>
  <message>
   <location filename="policy/benefits/pension.py" />
   <source>Lương hưu hằng tháng</source>
   <translation>Monthly pension</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/scenario_view.py" />
   <source>Lương hưu mỗi tháng</source>
   <translation>Pension a month</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/scenario_view.py" />
   <source>Lương hưu một tháng</source>
   <translation>Pension a month</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/scenario_view.py" />
   <source>Lương hưu nhận đến tuổi thọ giả định</source>
   <translation>Pension received until the assumed age</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <source>Lương hưu nếu nâng mức</source>
   <translation>Pension if raised</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/projector.py" />
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <source>Lương hưu nếu đóng tiếp</source>
   <translation>Pension if continued</translation>
  </message>
  <message>
   <location filename="policy/benefits/pension.py" />
   <source>Lương hưu sau điều chỉnh đối với lao động nữ nghỉ hưu 2018–2021</source>
   <translation>Adjusted pension for women who retired in 2018–2021</translation>
  </message>
  <message>
   <location filename="policy/plan/projection.py" />
   <source>Lương hưu theo giá năm {year}</source>
   <translation>Pension in {year} prices</translation>
  </message>
  <message>
   <location filename="policy/benefits/pension.py" />
   <source>Lương hưu thấp nhất (đủ 20 năm đóng bắt buộc)</source>
   <translation>Lowest pension (20 years of compulsory insurance)</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/question_form.py" />
   <source>Lương hưu tăng mỗi năm</source>
   <translation>Pension rise a year</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Lương hưu {amount} một tháng (giá hôm nay) từ {month}, lúc {age} tuổi, suốt đời</source>
   <translation>Pension of {amount} a month (today's prices) from {month}, at age {age}, for life</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Lương hưu {amount} một tháng, suốt đời</source>
   <translation>Pension {amount} a month, for life</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_charts.py" />
   <source>Lương hưu đã nhận</source>
   <translation>Pension received</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/targets/wording.py" />
   <source>Lượt phát thanh</source>
   <translation>Broadcasts</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/result_view.py" />
   <source>Lượt đóng sau khi phát chỉ là gợi ý, không chứng minh do loa mà có.</source>
   <translation>Payments after a broadcast are only a hint, not proof that the loudspeakers caused them.</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/result_view.py" />
   <source>Lượt đóng trong 30 ngày sau</source>
   <translation>Payments in the 30 days after</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Lấy giá trị của đơn vị gửi</source>
   <translation>Take the sender's value</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <location filename="ui/pages/importing/wording.py" />
   <source>Lấy giới tính theo cột Nam, Nữ</source>
   <translation>Take the sex from the Male and Female columns</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <source>Lấy làm mục</source>
   <translation>Take as field</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>Lấy lại giá trị của đơn vị mình và nêu cho cấp trên quyết định; chọn nhiều dòng cùng lúc được</source>
   <translation>Bring this unit's own value back and put it to the unit above for a decision; several lines may be chosen</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/wording.py" />
   <source>Lấy lại vào sổ</source>
   <translation>Restore to the database</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/bulk_dialog.py" />
   <source>Lấy lại được bằng một lần Hoàn tác (Ctrl+Z).</source>
   <translation>Can be taken back with one Undo (Ctrl+Z).</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filter_dialog.py" />
   <source>Lấy những người: {what}.</source>
   <translation>Take people with: {what}.</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Lấy năm của danh sách làm thời hạn của diện</source>
   <translation>Take the year of the list as the term of the status</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Lấy thôn từ dòng tiêu đề</source>
   <translation>Take the village from the heading row</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Lấy thôn từ địa chỉ</source>
   <translation>Take the village from the address</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Lấy thông tin ghi trong cột ghi chú</source>
   <translation>Take information from the notes column</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Lấy thông tin nằm trong ghi chú</source>
   <translation>Take information from the note</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Lấy tên thôn từ dòng tiêu đề hoặc tên trang</source>
   <translation>Take the village name from a heading row or the sheet name</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Lấy tên thôn từ địa chỉ</source>
   <translation>Take the village name from the address</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/people_page.py" />
   <source>Lần lượt xếp nhóm những người chưa xếp của một thôn bằng phím 1, 2, 3</source>
   <translation>Group a village's ungrouped people one by one with the keys 1, 2, 3</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <source>Lần nhập này gồm</source>
   <translation>This import contains</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_grid.py" />
   <source>Lần trước</source>
   <translation>Last time</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Lần đầu gặp</source>
   <translation>First meeting</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/receive_view.py" />
   <source>Lập biên bản gộp</source>
   <translation>Make merge minutes</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <source>Lập biên bản gộp…</source>
   <translation>Make merge minutes…</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/editor.py" />
   <source>Lập cuộc</source>
   <translation>Plan activity</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/editor.py" />
   <location filename="ui/pages/outreach/list_view.py" />
   <location filename="ui/pages/outreach/page.py" />
   <source>Lập cuộc mới</source>
   <translation>Plan a new activity</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/list_view.py" />
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Lập cuộc mới với những người còn cân nhắc và vắng</source>
   <translation>Plan a new activity with the people still considering or absent</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/editor.py" />
   <source>Lập cuộc: {title}</source>
   <translation>Plan activity: {title}</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/list_view.py" />
   <source>Lập hội nghị, nhóm nhỏ hoặc buổi truyền thông; sau đó điểm danh và ghi kết quả ngay tại đây.</source>
   <translation>Plan a conference, small group or communication session; then take the roll-call and record outcomes right here.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/page.py" />
   <source>Lập kế hoạch, điểm danh, ghi kết quả từng người và hẹn lần sau.</source>
   <translation>Plan, take the roll-call, record each person's outcome and the next appointment.</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/week_view.py" />
   <source>Lập lịch phát</source>
   <translation>Make schedule</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <source>Lập lịch phát thanh</source>
   <translation>Make a broadcast schedule</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <source>Lập lịch phát thanh từ {day}</source>
   <translation>Make a broadcast schedule from {day}</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/form_view.py" />
   <source>Lập mẫu {form}</source>
   <translation>Make form {form}</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <source>Lập ngày</source>
   <translation>Made on</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/page.py" />
   <location filename="ui/pages/outreach/small_group.py" />
   <source>Lập nhóm nhỏ 3–5 người</source>
   <translation>Form a small group of 3–5 people</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/small_group.py" />
   <source>Lập nhóm nhỏ {count} người</source>
   <translation>Form a small group of {count} people</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/small_group.py" />
   <source>Lập nhóm và in giấy mời</source>
   <translation>Form group and print invitations</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/sheet_dialog.py" />
   <source>Lập phiếu và in</source>
   <translation>Make sheets and print</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/sheet_dialog.py" />
   <source>Lập phiếu vận động cho {count} người</source>
   <translation>Make visit sheets for {count} people</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/list_view.py" />
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Lập vòng sau</source>
   <translation>Plan next round</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/list_view.py" />
   <source>Lập vòng sau cho {count} người</source>
   <translation>Plan the next round for {count} people</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/sheet_dialog.py" />
   <source>Lập {sheets} phiếu cho {count} người và in</source>
   <translation>Make {sheets} sheets for {count} people and print</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Lễ ra quân</source>
   <translation>Launch ceremony</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>LỆNH</source>
   <translation>COMMAND</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/check_view.py" />
   <source>Lệch</source>
   <translation>Different</translation>
  </message>
  <message>
   <location filename="desktop/command_line/folders.py" />
   <source>Lệnh này cần mật khẩu: thêm {option} và tên tệp chứa mật khẩu.</source>
   <translation>This command needs a password: add {option} and the file that holds it.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Lệnh này không làm việc với sổ trên máy chủ; bỏ --database, hoặc dùng một trong: {commands}.</source>
   <translation>This command does not work with a register on a server; leave --database out, or use one of: {commands}.</translation>
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <source>LỊCH VÀ NHẬT KÝ PHÁT THANH</source>
   <translation>BROADCAST SCHEDULE AND LOG</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/week_view.py" />
   <source>Lịch phát của tuần…</source>
   <translation>Weekly broadcast schedule…</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/page.py" />
   <source>Lịch phát, bài phát và kết quả thật của từng cụm loa.</source>
   <translation>Schedule, scripts and actual result of each loudspeaker cluster.</translation>
  </message>
  <message>
   <location filename="exports/exchange/reader.py" />
   <source>Lịch sử ẩn trong tệp “{name}” đã bị sửa nên không nhận tệp này.</source>
   <translation>The hidden history in “{name}” has been edited, so the file is not accepted.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/page.py" />
   <source>Lịch tháng</source>
   <translation>Month calendar</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/page.py" />
   <source>Lịch tháng, dương và âm</source>
   <translation>Month calendar, solar and lunar</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/page.py" />
   <source>Lịch tuần</source>
   <translation>Weekly schedule</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filter_dialog.py" />
   <source>Lọc</source>
   <translation>Filter</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filter_dialog.py" />
   <source>Lọc theo {field}</source>
   <translation>Filter by {field}</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <location filename="ui/pages/importing/wording.py" />
   <source>Lỗi</source>
   <translation>Error</translation>
  </message>
  <message>
   <location filename="exports/merging/plan.py" />
   <source>Lỗi, không đọc được</source>
   <translation>Faulty, unreadable</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/period_view.py" />
   <source>Lời nhắc</source>
   <translation>Reminder</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Lời nói</source>
   <translation>What to say</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Mai táng và tuất (trang “Quyền lợi”)</source>
   <translation>Funeral and survivors (tab “Benefits”)</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/__init__.py" />
   <location filename="ui/pages/illustration/page.py" />
   <location filename="ui/pages/outreach/roll_view.py" />
   <location filename="ui/pages/roster/person_actions.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Minh hoạ</source>
   <translation>Illustration</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/page.py" />
   <source>Minh hoạ cho một người</source>
   <translation>Illustration for one person</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/person_picker.py" />
   <source>Minh hoạ cho người chưa có trong sổ</source>
   <translation>Illustrate for someone not in the database</translation>
  </message>
  <message>
   <location filename="ui/start/frame.py" />
   <source>Minh hoạ quyền lợi đúng luật, có điều khoản và từng bước tính</source>
   <translation>Benefits illustrated as the law says, with articles and every step of the calculation</translation>
  </message>
  <message>
   <location filename="exports/merging/objections.py" />
   <source>Muốn thôi ý kiến thì chọn giá trị của cấp trên.</source>
   <translation>To withdraw the objection, choose the value from above.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/quote_list_dialog.py" />
   <source>Màn hình hiện {shown} dòng đầu; bản in và Excel có đủ.</source>
   <translation>The screen shows the first {shown} rows; the print-out and Excel have them all.</translation>
  </message>
  <message>
   <location filename="exports/server_sentences.py" />
   <source>Máy chủ chạy PostgreSQL {found}, cũ hơn bản 14 mà phần mềm cần.</source>
   <translation>The server runs PostgreSQL {found}, older than the version 14 that the program needs.</translation>
  </message>
  <message>
   <location filename="exports/server_sentences.py" />
   <source>Máy chủ “{place}” không cho vào: sai tên, mật khẩu hoặc chưa được cấp quyền.</source>
   <translation>The server “{place}” refused the connection: wrong name or password, or no permission yet.</translation>
  </message>
  <message>
   <location filename="exports/server_sentences.py" />
   <source>Máy chủ “{place}” không mở được đường truyền bảo vệ (TLS) như địa chỉ đòi.</source>
   <translation>The server “{place}” could not open the protected connection (TLS) that the address asks for.</translation>
  </message>
  <message>
   <location filename="ui/printing/preview.py" />
   <source>Máy in “{name}” không nhận lệnh in.</source>
   <translation>The printer “{name}” did not accept the job.</translation>
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Máy không đủ bộ nhớ cho việc này.</source>
   <translation>This computer has too little memory for this.</translation>
  </message>
  <message>
   <location filename="ui/printing/preview.py" />
   <source>Máy này chưa có máy in.</source>
   <translation>This computer has no printer.</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Máy này dùng cho đơn vị nào?</source>
   <translation>Which unit uses this computer?</translation>
  </message>
  <message>
   <location filename="desktop/command_line/entry.py" />
   <source>Máy này không có màn hình để mở cửa sổ; dùng các lệnh (--help) hoặc lệnh tour.</source>
   <translation>This computer has no display to open a window; use the commands (--help) or the tour command.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <location filename="ui/pages/merging/page.py" />
   <source>Mâu thuẫn</source>
   <translation>Conflicts</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <source>Mâu thuẫn cần quyết định</source>
   <translation>Conflicts to decide</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <source>Mã dòng</source>
   <translation>Row id</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>Mã dòng là của {label}, không thuộc danh sách trên trang này.</source>
   <translation>The row id belongs to {label}, who is not of the list on this sheet.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>Mã dòng “{key}” bị sửa nên không biết dòng này là ai.</source>
   <translation>The row code “{key}” has been edited, so it is not known whose row this is.</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Mã hành chính 5 số, hoặc mã do cấp trên quy định</source>
   <translation>5-digit administrative code, or a code set by the higher authority</translation>
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <location filename="exports/headings.py" />
   <location filename="ui/pages/due/list_view.py" />
   <location filename="ui/pages/importing/preview_step.py" />
   <location filename="ui/pages/merging/pairs_view.py" />
   <location filename="ui/pages/outreach/people_chooser.py" />
   <location filename="ui/pages/reports/form_view.py" />
   <location filename="ui/pages/roster/columns.py" />
   <location filename="ui/pages/roster/filters.py" />
   <location filename="ui/pages/roster/household_panel.py" />
   <location filename="ui/pages/roster/household_picker.py" />
   <location filename="ui/pages/roster/households_page.py" />
   <source>Mã hộ</source>
   <translation>Household code</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Mã hộ, số hộ khẩu</source>
   <translation>Household code, household book number</translation>
  </message>
  <message>
   <location filename="desktop/command_line/unit.py" />
   <source>Mã khôi phục (chép ra giấy, cất trong két): {code}</source>
   <translation>Recovery code (write it on paper, keep it in the safe): {code}</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Mã khôi phục khi quên mật khẩu</source>
   <translation>Recovery code for a forgotten password</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Mã khôi phục mới</source>
   <translation>New recovery code</translation>
  </message>
  <message>
   <location filename="ui/start/unlock.py" />
   <source>Mã khôi phục trên giấy</source>
   <translation>Recovery code on paper</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <location filename="ui/pages/outreach/page.py" />
   <source>Mã phiếu</source>
   <translation>Sheet code</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Mã phiếu giấy</source>
   <translation>Paper form code</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Mã phiếu {code}</source>
   <translation>Sheet code {code}</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/operations/person.py" />
   <location filename="ui/pages/importing/wording.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Mã số BHXH</source>
   <translation>SI number</translation>
  </message>
  <message>
   <location filename="exports/importing/identifiers.py" />
   <source>Mã số BHXH “{text}” không đủ 10 chữ số.</source>
   <translation>The SI number “{text}” does not have 10 digits.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Mã thoát: 0 xong · 1 xong, có điều cần xem · 2 không chạy được.</source>
   <translation>Exit codes: 0 done · 1 done, something to look at · 2 could not run.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/unit.py" />
   <source>Mã và tên đơn vị không được để trống.</source>
   <translation>Code and name of the unit must not be empty.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/page.py" />
   <source>Mã {code} gõ sai hoặc thiếu số. Mã phiếu có 7 chữ số, in ở góc phải của phiếu.</source>
   <translation>Code {code} is mistyped or lacks digits. A sheet code has 7 digits, printed in the right corner of the sheet.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/units_dialog.py" />
   <location filename="ui/start/first_run.py" />
   <source>Mã đơn vị</source>
   <translation>Code of the unit</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/papers.py" />
   <source>Mã đơn vị {code} giữ nguyên để gộp tệp.</source>
   <translation>The code {code} stays, so that files can be merged.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/wording.py" />
   <source>Mã đối tượng BHYT</source>
   <translation>HI object code</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/projector.py" />
   <source>Mũi tên trái, phải: đổi mức thu nhập · Esc: đóng</source>
   <translation>Left, right arrows: change the income · Esc: close</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <source>Mưa bão</source>
   <translation>Storm</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/wording.py" />
   <source>Mất phần ẩn</source>
   <translation>Hidden part lost</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Mất {time}; sau này muốn có lương hưu phải đóng lại đủ {again}</source>
   <translation>{time} lost; a later pension needs {again} from the beginning</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <source>Mất điện</source>
   <translation>Power cut</translation>
  </message>
  <message>
   <location filename="exports/forms/registry.py" />
   <source>Mẫu số 2 Nghị định 188/2025: tờ khai tham gia, điều chỉnh thông tin BHYT</source>
   <translation>Form 2, Decree 188/2025: declaration of enrolment or change of HI information</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/page.py" />
   <source>Mẫu số 2 NĐ 188: tờ khai BHYT</source>
   <translation>Form 2, Decree 188: HI declaration</translation>
  </message>
  <message>
   <location filename="exports/forms/registry.py" />
   <source>Mẫu số 3 Nghị định 188/2025: danh sách đối tượng tham gia BHYT</source>
   <translation>Form 3, Decree 188/2025: list of people enrolled in HI</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/page.py" />
   <source>Mẫu số 3 NĐ 188: danh sách</source>
   <translation>Form 3, Decree 188: list</translation>
  </message>
  <message>
   <location filename="exports/forms/registry.py" />
   <source>Mẫu số 4 Nghị định 188/2025: danh sách thành viên hộ gia đình tham gia BHYT</source>
   <translation>Form 4, Decree 188/2025: list of household members enrolled in HI</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/page.py" />
   <source>Mẫu số 4 NĐ 188: hộ gia đình</source>
   <translation>Form 4, Decree 188: household</translation>
  </message>
  <message>
   <location filename="exports/forms/registry.py" />
   <source>Mẫu {form} không ghi được ra tệp “{name}”.</source>
   <translation>Form {form} could not be written to “{name}”.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/opening.py" />
   <location filename="ui/start/first_run.py" />
   <location filename="ui/start/unlock.py" />
   <source>Mật khẩu</source>
   <translation>Password</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Mật khẩu cần ít nhất {count} ký tự.</source>
   <translation>The password needs at least {count} characters.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <location filename="ui/pages/merging/password_dialog.py" />
   <location filename="ui/pages/merging/send_view.py" />
   <source>Mật khẩu của tệp</source>
   <translation>Password of the file</translation>
  </message>
  <message>
   <location filename="exports/reading/decryption.py" />
   <source>Mật khẩu của tệp “{name}” không đúng.</source>
   <translation>The password of the file “{name}” is wrong.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <location filename="ui/pages/merging/password_dialog.py" />
   <source>Mật khẩu do bên gửi cung cấp</source>
   <translation>Password given by the sender</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Mật khẩu không đúng.</source>
   <translation>The password is not right.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <source>Mật khẩu không đúng. Hãy gõ lại.</source>
   <translation>Wrong password. Enter it again.</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Mật khẩu không được là tên cán bộ.</source>
   <translation>The password must not be the officer's name.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/security.py" />
   <location filename="desktop/command_line/unit.py" />
   <location filename="ui/pages/settings/officers.py" />
   <source>Mật khẩu mới</source>
   <translation>New password</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Mật khẩu này quá phổ biến, dễ bị đoán.</source>
   <translation>This password is too common and easy to guess.</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Mật khẩu phải có ít nhất 8 ký tự.</source>
   <translation>The password needs at least 8 characters.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Mật khẩu và mã khôi phục</source>
   <translation>Passwords and recovery code</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Mật khẩu đang dùng</source>
   <translation>Current password</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Mật khẩu đầu tiên</source>
   <translation>First password</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Mẹ</source>
   <translation>Mother</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Mọi chính sách</source>
   <translation>All policies</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <source>Mọi con số đều tính từ bảng này. Luật đổi thì nạp gói quy định mới, không phải cài lại chương trình.</source>
   <translation>Every figure is calculated from this table. When the law changes, load a new parameter pack; no reinstallation is needed.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/list_view.py" />
   <source>Mọi hình thức</source>
   <translation>All kinds</translation>
  </message>
  <message>
   <location filename="ui/pages/due/list_view.py" />
   <source>Mọi loại</source>
   <translation>All schemes</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/merge_dialog.py" />
   <source>Mọi lần đóng, cuộc gặp, phiếu minh hoạ và diện của cả hai ({left} + {right} mục) đi theo người còn lại. Tách lại được bất cứ lúc nào.</source>
   <translation>All payments, meetings, take-home sheets and statuses of both ({left} + {right} items) go with the remaining person. They can be separated again at any time.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/small_group.py" />
   <source>Mọi nghề</source>
   <translation>All occupations</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/people_chooser.py" />
   <source>Mọi người</source>
   <translation>Everyone</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <location filename="ui/pages/outreach/people_chooser.py" />
   <location filename="ui/pages/settings/local.py" />
   <source>Mọi nhóm</source>
   <translation>All groups</translation>
  </message>
  <message>
   <location filename="ui/pages/due/list_view.py" />
   <location filename="ui/pages/outreach/list_view.py" />
   <location filename="ui/pages/outreach/people_chooser.py" />
   <source>Mọi thôn</source>
   <translation>All villages</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/list_view.py" />
   <source>Mọi trạng thái</source>
   <translation>All states</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <location filename="ui/pages/merging/choose_view.py" />
   <source>Mọi tệp (*)</source>
   <translation>All files (*)</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filter_bar.py" />
   <source>Mọi điều kiện đều đúng ⇄</source>
   <translation>All conditions must hold ⇄</translation>
  </message>
  <message>
   <location filename="desktop/command_line/illustrate.py" />
   <source>Mỗi dòng phải là một đối tượng JSON.</source>
   <translation>Each line must be one JSON object.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/choose_view.py" />
   <source>Mỗi lần gộp hiện ở đây và rút lại được.</source>
   <translation>Every merge is shown here and can be taken back.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <source>Mỗi lần nhập hiện ở đây và rút lại được.</source>
   <translation>Each import appears here and can be undone.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <location filename="ui/pages/illustration/scenario_view.py" />
   <source>Mỗi lần nộp</source>
   <translation>Each payment</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_view.py" />
   <source>Mỗi lần nộp {amount} cho {method}</source>
   <translation>Each payment {amount} for {method}</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/scenario_view.py" />
   <source>Mỗi lần đóng</source>
   <translation>Each payment covers</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Mỗi người một tên và mật khẩu riêng; mọi thay đổi trong sổ đều ghi tên người làm.</source>
   <translation>Each person has an own name and password; every change in the database carries the name of its author.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/page.py" />
   <source>Mỗi người một tờ khai khi tham gia lần đầu hoặc đổi thông tin</source>
   <translation>One declaration per person on first enrolment or change of information</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/sheet_dialog.py" />
   <source>Mỗi phiếu 25 người theo thứ tự đi, có mã. Về gõ mã phiếu để nhập kết quả đúng thứ tự dòng.</source>
   <translation>Each sheet has 25 people in walking order and a code. Afterwards, type the sheet code to enter outcomes in the same row order.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_forms.py" />
   <source>Mỗi tháng cả nhà dành được</source>
   <translation>Family can set aside a month</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Mỗi tháng lấy ra bằng lương hưu</source>
   <translation>Withdrawing the pension amount each month</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_view.py" />
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <location filename="ui/pages/illustration/scenario_view.py" />
   <source>Mỗi tháng tự đóng</source>
   <translation>Own payment each month</translation>
  </message>
  <message>
   <location filename="policy/illustrate/fields.py" />
   <source>Mỗi yêu cầu là một nhóm trường trong ngoặc nhọn, ví dụ {{"kind": "pension"}}.</source>
   <translation>Each request is a group of fields in braces, for example {{"kind": "pension"}}.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Mỗi đơn vị một tệp: quyết định, chỗ đã sửa, số đã cho, người trùng, câu hỏi, chỉ tiêu. Dùng kỳ và mật khẩu ở trên.</source>
   <translation>One file per unit: decisions, corrections, numbers given, people found twice, questions, targets. Period and password as above.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/bulk_dialog.py" />
   <source>Một giá trị cho {count} người đang chọn.</source>
   <translation>One value for the {count} selected people.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Một lần cho 2 năm về sau</source>
   <translation>In advance for 2 years</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Một lần cho 3 năm về sau</source>
   <translation>In advance for 3 years</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Một lần cho 4 năm về sau</source>
   <translation>In advance for 4 years</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Một lần cho 5 năm về sau</source>
   <translation>In advance for 5 years</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Một lần cho những năm còn thiếu</source>
   <translation>Payment of missing years</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Một lần khám dưới {value} đồng không phải cùng trả</source>
   <translation>No co-payment for a visit under {value} VND</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filter_dialog.py" />
   <source>Một phần chữ</source>
   <translation>Part of the text</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Một thiết lập an toàn của bộ lưu trữ không có hiệu lực nên sổ không được mở.</source>
   <translation>A safety setting of the storage engine did not take effect, so the database is not opened.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Một tệp Excel mở đọc và sửa được không cần chương trình; cấp trên gộp từng ô, không mất dòng nào.</source>
   <translation>An Excel file that can be read and edited without the program; the higher level merges it cell by cell, without losing a row.</translation>
  </message>
  <message>
   <location filename="exports/merging/plan.py" />
   <location filename="ui/pages/importing/preview_step.py" />
   <location filename="ui/pages/importing/wording.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <source>Mới</source>
   <translation>New</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Mới thoát nghèo</source>
   <translation>Newly out of poverty</translation>
  </message>
  <message>
   <location filename="desktop/command_line/merging.py" />
   <source>Mới {new}, thay đổi {changed}, giữ nguyên {unchanged}, xóa {deleted}; sửa tay {hand}, khác nhau chờ quyết định {conflicts}, nghi trùng {duplicates}.</source>
   <translation>{new} new, {changed} changed, {unchanged} unchanged, {deleted} deleted; {hand} edited by hand, {conflicts} conflicts to decide, {duplicates} possible duplicates.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_view.py" />
   <source>Mới đóng {time}; còn thiếu {lacking}.</source>
   <translation>Paid only {time}; {lacking} missing.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/list_view.py" />
   <source>Mời</source>
   <translation>Invited</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <source>Mở biên bản</source>
   <translation>Open minutes</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Mở chốt</source>
   <translation>Open again</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <location filename="ui/pages/settings/access.py" />
   <source>Mở chốt báo cáo</source>
   <translation>Open a closed report</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Mở chốt báo cáo {period}?</source>
   <translation>Open the report of {period} again?</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Mở chốt…</source>
   <translation>Open again…</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <source>Mở gần đây</source>
   <translation>Recently opened</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Mở hộ</source>
   <translation>Open household</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <source>Mở lại phiếu</source>
   <translation>Reopen a sheet</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/page.py" />
   <source>Mở lại phiếu theo mã</source>
   <translation>Reopen a sheet by its code</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_dialog.py" />
   <source>Mở người này thay vì ghi thêm</source>
   <translation>Open this person instead of adding another</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/access.py" />
   <location filename="ui/start/unlock.py" />
   <source>Mở sổ</source>
   <translation>Open the database</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Mở thư mục chứa tệp</source>
   <translation>Open folder of the file</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Mở trong sổ</source>
   <translation>Open in the database</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <location filename="ui/pages/merging/password_dialog.py" />
   <source>Mở tệp</source>
   <translation>Open file</translation>
  </message>
  <message>
   <location filename="exports/reading/kinds.py" />
   <location filename="exports/reading/reader.py" />
   <location filename="exports/reading/text_tables.py" />
   <source>Mở tệp bằng Excel, lưu lại dạng .xlsx rồi nhập lại.</source>
   <translation>Open the file in Excel, save it as .xlsx and import again.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/display.py" />
   <location filename="ui/start/first_run.py" />
   <location filename="ui/start/unlock.py" />
   <source>Mở xã thực hành</source>
   <translation>Open the practice commune</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <source>Mở ở trang Gộp tệp</source>
   <translation>Open on the merge page</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <location filename="ui/pages/merging/conflicts_view.py" />
   <location filename="ui/pages/merging/corrections_view.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <source>Mục</source>
   <translation>Field</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/bulk_dialog.py" />
   <source>Mục cần sửa</source>
   <translation>Field to edit</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <source>Mục của cột {column}</source>
   <translation>Field of column {column}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/merge_dialog.py" />
   <source>Mục khác nhau</source>
   <translation>Different fields</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Mức</source>
   <translation>Level</translation>
  </message>
  <message>
   <location filename="policy/plan/projection.py" />
   <source>Mức bình quân thu nhập khi nghỉ hưu (đã điều chỉnh theo giá)</source>
   <translation>Average income at retirement (adjusted for prices)</translation>
  </message>
  <message>
   <location filename="policy/benefits/average_income.py" />
   <source>Mức bình quân thu nhập tháng làm căn cứ</source>
   <translation>Average income used as the basis</translation>
  </message>
  <message>
   <location filename="policy/parameters/benefits.toml" />
   <source>Mức cao nhất khi thời gian đóng chưa đủ một năm, tính bằng số tháng mức bình quân</source>
   <translation>Highest amount when the contribution time is under one year, in months of average income</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <location filename="ui/pages/settings/law.py" />
   <source>Mức chắc chắn</source>
   <translation>Certainty</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/impact_view.py" />
   <source>Mức cũ</source>
   <translation>Old level</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <source>Mức hiện có</source>
   <translation>Current level</translation>
  </message>
  <message>
   <location filename="policy/parameters/pension.toml" />
   <source>Mức hưởng bảo hiểm y tế của người hưởng lương hưu</source>
   <translation>Health insurance coverage of pensioners</translation>
  </message>
  <message>
   <location filename="policy/parameters/health.toml" />
   <source>Mức hưởng bảo hiểm y tế theo nhóm; nhóm không nêu tên hưởng theo “default”</source>
   <translation>Health insurance coverage by group; groups not named follow “default”</translation>
  </message>
  <message>
   <location filename="policy/parameters/health.toml" />
   <source>Mức hưởng bảo hiểm y tế được nâng theo Nghị quyết 261/2025/QH15</source>
   <translation>Health insurance coverage raised under Resolution 261/2025/QH15</translation>
  </message>
  <message>
   <location filename="policy/benefits/monthly_allowance.py" />
   <source>Mức hưởng hằng tháng cao hơn</source>
   <translation>Higher monthly benefit</translation>
  </message>
  <message>
   <location filename="policy/benefits/health_card.py" />
   <source>Mức hưởng trong phạm vi được hưởng</source>
   <translation>Coverage within the scope of benefits</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Mức hưởng {cover} chi phí khám, chữa bệnh</source>
   <translation>Covers {cover} of treatment costs</translation>
  </message>
  <message>
   <location filename="policy/illustrate/health.py" />
   <source>Mức hỗ trợ là mức ít nhất theo quy định chung; chưa có phần địa phương hỗ trợ thêm nếu có.</source>
   <translation>The support is the minimum under the general rules; any extra local support is not included.</translation>
  </message>
  <message>
   <location filename="policy/parameters/contribution.toml" />
   <source>Mức lương cơ sở (mức tham chiếu)</source>
   <translation>Base salary (reference level)</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức lương cơ sở 1.150.000 đồng</source>
   <translation>Base salary 1.150.000 VND</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức lương cơ sở 1.210.000 đồng</source>
   <translation>Base salary 1.210.000 VND</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức lương cơ sở 1.300.000 đồng</source>
   <translation>Base salary 1.300.000 VND</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức lương cơ sở 1.390.000 đồng</source>
   <translation>Base salary 1.390.000 VND</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức lương cơ sở 1.490.000 đồng</source>
   <translation>Base salary 1.490.000 VND</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức lương cơ sở 1.800.000 đồng</source>
   <translation>Base salary 1.800.000 VND</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức lương cơ sở 2.340.000 đồng</source>
   <translation>Base salary 2.340.000 VND</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức lương cơ sở 2.530.000 đồng</source>
   <translation>Base salary 2.530.000 VND</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức lương tối thiểu chung 1.050.000 đồng</source>
   <translation>General minimum wage 1.050.000 VND</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức lương tối thiểu chung 540.000 đồng</source>
   <translation>General minimum wage 540.000 VND</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức lương tối thiểu chung 650.000 đồng</source>
   <translation>General minimum wage 650.000 VND</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức lương tối thiểu chung 730.000 đồng</source>
   <translation>General minimum wage 730.000 VND</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức lương tối thiểu chung 830.000 đồng</source>
   <translation>General minimum wage 830.000 VND</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/impact_view.py" />
   <source>Mức mới</source>
   <translation>New level</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/outreach/visit_dialog.py" />
   <source>Mức sẵn sàng</source>
   <translation>Readiness</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/roster/household_dialogs.py" />
   <location filename="ui/pages/roster/household_panel.py" />
   <location filename="ui/pages/roster/households_page.py" />
   <source>Mức sống</source>
   <translation>Standard of living</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <source>Mức thu nhập</source>
   <translation>Income</translation>
  </message>
  <message>
   <location filename="policy/parameters/contribution.toml" />
   <source>Mức thu nhập cao nhất làm căn cứ đóng, tính bằng số lần lương cơ sở (mức tham chiếu)</source>
   <translation>Ceiling of the income basis, in multiples of the base salary (reference level)</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <source>Mức thu nhập chọn đóng</source>
   <translation>Chosen income</translation>
  </message>
  <message>
   <location filename="policy/impact.py" />
   <source>Mức thu nhập thấp nhất làm căn cứ đóng</source>
   <translation>Floor of the income basis</translation>
  </message>
  <message>
   <location filename="policy/parameters/contribution.toml" />
   <source>Mức thu nhập thấp nhất làm căn cứ đóng (chuẩn hộ nghèo khu vực nông thôn)</source>
   <translation>Floor of the income basis (rural poverty line)</translation>
  </message>
  <message>
   <location filename="policy/terms.py" />
   <source>Mức thu nhập {income} đồng cao hơn mức cao nhất của tháng {month} là {ceiling} đồng. Hãy chọn từ {ceiling} đồng trở xuống.</source>
   <translation>The income {income} VND is above the ceiling of {month}, which is {ceiling} VND. Choose {ceiling} VND or less.</translation>
  </message>
  <message>
   <location filename="policy/terms.py" />
   <source>Mức thu nhập {income} đồng không theo bước {step} đồng. {note}</source>
   <translation>The income {income} VND does not follow steps of {step} VND. {note}</translation>
  </message>
  <message>
   <location filename="policy/terms.py" />
   <source>Mức thu nhập {income} đồng không đúng bước {step} đồng tính từ {floor} đồng. Hãy chọn {below} đồng hoặc {above} đồng.</source>
   <translation>The income {income} VND is not on a step of {step} VND counted from {floor} VND. Choose {below} VND or {above} VND.</translation>
  </message>
  <message>
   <location filename="policy/packages.py" />
   <source>Mức thu nhập {income} đồng nằm ngoài khoảng {floor} đến {ceiling} đồng.</source>
   <translation>The income {income} VND is outside {floor} to {ceiling} VND.</translation>
  </message>
  <message>
   <location filename="policy/terms.py" />
   <source>Mức thu nhập {income} đồng thấp hơn mức thấp nhất của tháng {month} là {floor} đồng. Hãy chọn từ {floor} đồng trở lên.</source>
   <translation>The income {income} VND is below the floor of {month}, which is {floor} VND. Choose {floor} VND or more.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/columns.py" />
   <source>Mức thu nhập đóng</source>
   <translation>Income basis</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/wording.py" />
   <source>Mức thu nhập đóng BHXH</source>
   <translation>SI income basis</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/impact_view.py" />
   <source>Mức thấp nhất</source>
   <translation>Floor</translation>
  </message>
  <message>
   <location filename="policy/benefits/pension.py" />
   <source>Mức thấp nhất chỉ áp dụng nếu 20 năm đóng bắt buộc thuộc các nhóm a, b, c, d, đ, g, i khoản 1 Điều 2 và đã tham gia trước 01/7/2025; hãy kiểm tra sổ.</source>
   <translation>The lowest level applies only if the 20 compulsory years belong to groups a, b, c, d, đ, g, i of clause 1, Article 2 and the person joined before 01/7/2025; check the SI book.</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Mức thấp nhất tự đóng {value} đồng một tháng</source>
   <translation>The person pays at least {value} VND a month</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Mức thấp nhất, mức hỗ trợ và điều kiện hưởng theo quy định của tháng đóng và tháng hưởng.</source>
   <translation>Floor, support and conditions follow the rules of the month of payment and the month of benefit.</translation>
  </message>
  <message>
   <location filename="policy/parameters/benefits.toml" />
   <source>Mức trợ cấp hưu trí xã hội hằng tháng</source>
   <translation>Monthly social pension</translation>
  </message>
  <message>
   <location filename="policy/parameters/benefits.toml" />
   <source>Mức tuất hằng tháng của mỗi thân nhân, tính trên lương cơ sở (mức tham chiếu)</source>
   <translation>Monthly survivors' benefit of each relative, on the base salary (reference level)</translation>
  </message>
  <message>
   <location filename="policy/parameters/pension.toml" />
   <source>Mức tăng lương hưu cho người chưa được điều chỉnh ở lần trước</source>
   <translation>Pension increase for people not indexed the time before</translation>
  </message>
  <message>
   <location filename="policy/parameters/pension.toml" />
   <source>Mức tăng lương hưu theo các lần điều chỉnh</source>
   <translation>Pension increase at each indexation</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức điều chỉnh tiền lương và thu nhập tháng đã đóng bảo hiểm xã hội, hưởng năm 2015</source>
   <translation>Adjustment coefficients of salary and monthly income paid, benefit from 2015</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức điều chỉnh tiền lương và thu nhập tháng đã đóng bảo hiểm xã hội, hưởng năm 2016</source>
   <translation>Adjustment coefficients of salary and monthly income paid, benefit from 2016</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức điều chỉnh tiền lương và thu nhập tháng đã đóng bảo hiểm xã hội, hưởng năm 2017</source>
   <translation>Adjustment coefficients of salary and monthly income paid, benefit from 2017</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức điều chỉnh tiền lương và thu nhập tháng đã đóng bảo hiểm xã hội, hưởng năm 2018</source>
   <translation>Adjustment coefficients of salary and monthly income paid, benefit from 2018</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức điều chỉnh tiền lương và thu nhập tháng đã đóng bảo hiểm xã hội, hưởng năm 2019</source>
   <translation>Adjustment coefficients of salary and monthly income paid, benefit from 2019</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức điều chỉnh tiền lương và thu nhập tháng đã đóng bảo hiểm xã hội, hưởng năm 2020</source>
   <translation>Adjustment coefficients of salary and monthly income paid, benefit from 2020</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức điều chỉnh tiền lương và thu nhập tháng đã đóng bảo hiểm xã hội, hưởng năm 2021</source>
   <translation>Adjustment coefficients of salary and monthly income paid, benefit from 2021</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức điều chỉnh tiền lương và thu nhập tháng đã đóng bảo hiểm xã hội, hưởng năm 2022</source>
   <translation>Adjustment coefficients of salary and monthly income paid, benefit from 2022</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức điều chỉnh tiền lương và thu nhập tháng đã đóng bảo hiểm xã hội, hưởng năm 2023</source>
   <translation>Adjustment coefficients of salary and monthly income paid, benefit from 2023</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức điều chỉnh tiền lương và thu nhập tháng đã đóng bảo hiểm xã hội, hưởng năm 2024</source>
   <translation>Adjustment coefficients of salary and monthly income paid, benefit from 2024</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức điều chỉnh tiền lương và thu nhập tháng đã đóng bảo hiểm xã hội, hưởng năm 2025</source>
   <translation>Adjustment coefficients of salary and monthly income paid, benefit from 2025</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức điều chỉnh tiền lương và thu nhập tháng đã đóng bảo hiểm xã hội, hưởng năm 2026</source>
   <translation>Adjustment coefficients of salary and monthly income paid, benefit from 2026</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Mức đóng</source>
   <translation>Contribution</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/outputs.py" />
   <source>Mức đóng BHYT của hộ {name}</source>
   <translation>HI contribution of household {name}</translation>
  </message>
  <message>
   <location filename="policy/parameters/health.toml" />
   <source>Mức đóng bảo hiểm y tế hằng tháng, tính trên mức lương cơ sở</source>
   <translation>Monthly health insurance contribution, on the base salary</translation>
  </message>
  <message>
   <location filename="policy/parameters/pension.toml" />
   <source>Mức đóng bảo hiểm y tế mà quỹ bảo hiểm xã hội trả thay người hưởng lương hưu, tính trên lương cơ sở</source>
   <translation>Health insurance contribution paid by the social insurance fund for pensioners, on the base salary</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_view.py" />
   <source>Mức đóng cho {method}: {gross} đồng</source>
   <translation>Contribution for {method}: {gross} VND</translation>
  </message>
  <message>
   <location filename="policy/benefits/contribution.py" />
   <source>Mức đóng cả kỳ</source>
   <translation>Contribution for the whole period</translation>
  </message>
  <message>
   <location filename="policy/parameters/health.toml" />
   <source>Mức đóng của thành viên thứ nhất, thứ hai… trong hộ, so với người thứ nhất</source>
   <translation>Contribution of the first, second… household member, relative to the first person</translation>
  </message>
  <message>
   <location filename="policy/benefits/advance.py" />
   <source>Mức đóng một lần cho {months} tháng còn thiếu</source>
   <translation>One payment for {months} missing months</translation>
  </message>
  <message>
   <location filename="policy/benefits/advance.py" />
   <source>Mức đóng một lần cho {months} tháng về sau</source>
   <translation>Payment in advance for {months} months</translation>
  </message>
  <message>
   <location filename="ui/operations/quote_list.py" />
   <source>Mức đóng một tháng</source>
   <translation>Contribution a month</translation>
  </message>
  <message>
   <location filename="policy/benefits/household_health.py" />
   <source>Mức đóng một tháng của người thứ nhất, theo lương cơ sở ngày đóng</source>
   <translation>Monthly contribution of the first person, at the base salary of the payment date</translation>
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <source>NGƯỜI DỰ VÀ KẾT QUẢ VẬN ĐỘNG</source>
   <translation>ATTENDANCE AND OUTREACH OUTCOMES</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/illustration/person_picker.py" />
   <location filename="ui/pages/illustration/wording.py" />
   <location filename="ui/pages/outreach/candidate_dialog.py" />
   <source>Nam</source>
   <translation>Male</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <location filename="ui/pages/importing/wording.py" />
   <source>Nghi trùng</source>
   <translation>Possible duplicate</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Nghề</source>
   <translation>Occupation</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Nghề ({count})</source>
   <translation>Occupations ({count})</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/wording.py" />
   <location filename="ui/pages/outreach/people_chooser.py" />
   <location filename="ui/pages/outreach/small_group.py" />
   <location filename="ui/pages/roster/filters.py" />
   <location filename="ui/pages/roster/group_session.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Nghề nghiệp</source>
   <translation>Occupation</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/occupation_view.py" />
   <source>Nghề viết nhiều cách được giữ nguyên cho đến khi duyệt. Gõ đè lên tên nếu muốn ghi tên khác.</source>
   <translation>Occupations spelled in several ways stay as they are until approved. Type over the name to write another one.</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị quyết 261/2025/QH15</source>
   <translation>Resolution 261/2025/QH15</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị quyết 93/2015/QH13</source>
   <translation>Resolution 93/2015/QH13</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/local.py" />
   <source>Nghị quyết của HĐND hỗ trợ thêm cho người tham gia; minh hoạ trừ ngay vào số tiền tự đóng.</source>
   <translation>Resolutions of the People's Council give participants extra support; the illustration deducts it from the own payment.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/local.py" />
   <source>Nghị quyết hỗ trợ</source>
   <translation>Local support resolutions</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 07/2021/NĐ-CP</source>
   <translation>Decree 07/2021/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 108/2021/NĐ-CP</source>
   <translation>Decree 108/2021/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 134/2015/NĐ-CP</source>
   <translation>Decree 134/2015/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 135/2020/NĐ-CP</source>
   <translation>Decree 135/2020/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 146/2018/NĐ-CP</source>
   <translation>Decree 146/2018/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 153/2018/NĐ-CP</source>
   <translation>Decree 153/2018/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 159/2025/NĐ-CP</source>
   <translation>Decree 159/2025/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/benefits/advance.py" />
   <source>Nghị định 159/2025/NĐ-CP không nêu cách tính phần Nhà nước hỗ trợ khi đóng một lần cho thời gian còn thiếu. Ở đây tính đơn giản {simple} đồng; nếu tính lãi gộp như Thông tư 01/2016 thì là {compound} đồng. Hãy hỏi cơ quan bảo hiểm xã hội.</source>
   <translation>Decree 159/2025/NĐ-CP does not say how the State support is calculated when missing years are paid at once. The simple calculation used here gives {simple} VND; with compound interest as in Circular 01/2016 it is {compound} VND. Ask the social insurance office.</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 161/2026/NĐ-CP</source>
   <translation>Decree 161/2026/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 162/2026/NĐ-CP</source>
   <translation>Decree 162/2026/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 166/2007/NĐ-CP</source>
   <translation>Decree 166/2007/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 176/2025/NĐ-CP</source>
   <translation>Decree 176/2025/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 188/2025/NĐ-CP</source>
   <translation>Decree 188/2025/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 190/2007/NĐ-CP</source>
   <translation>Decree 190/2007/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 22/2011/NĐ-CP</source>
   <translation>Decree 22/2011/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 24/2023/NĐ-CP</source>
   <translation>Decree 24/2023/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 28/2010/NĐ-CP</source>
   <translation>Decree 28/2010/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 31/2012/NĐ-CP</source>
   <translation>Decree 31/2012/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 33/2009/NĐ-CP</source>
   <translation>Decree 33/2009/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 351/2025/NĐ-CP</source>
   <translation>Decree 351/2025/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 38/2019/NĐ-CP</source>
   <translation>Decree 38/2019/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 42/2023/NĐ-CP</source>
   <translation>Decree 42/2023/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 44/2019/NĐ-CP</source>
   <translation>Decree 44/2019/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 47/2016/NĐ-CP</source>
   <translation>Decree 47/2016/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 47/2017/NĐ-CP</source>
   <translation>Decree 47/2017/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 55/2016/NĐ-CP</source>
   <translation>Decree 55/2016/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 66/2013/NĐ-CP</source>
   <translation>Decree 66/2013/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 72/2018/NĐ-CP</source>
   <translation>Decree 72/2018/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 73/2024/NĐ-CP</source>
   <translation>Decree 73/2024/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 75/2023/NĐ-CP</source>
   <translation>Decree 75/2023/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 75/2024/NĐ-CP</source>
   <translation>Decree 75/2024/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 76/2017/NĐ-CP</source>
   <translation>Decree 76/2017/NĐ-CP</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 88/2018/NĐ-CP</source>
   <translation>Decree 88/2018/NĐ-CP</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Nguyên văn công văn</source>
   <translation>Text of the official letter</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/check_view.py" />
   <source>Nguồn</source>
   <translation>Source</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <location filename="exports/headings.py" />
   <location filename="ui/pages/outreach/editor.py" />
   <location filename="ui/pages/outreach/list_view.py" />
   <location filename="ui/pages/outreach/small_group.py" />
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>Ngày</source>
   <translation>Date</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <source>Ngày cuối phải sau ngày đầu.</source>
   <translation>The last day must be after the first.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/visit_dialog.py" />
   <source>Ngày gặp</source>
   <translation>Meeting date</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/visit_dialog.py" />
   <source>Ngày gặp chưa tới.</source>
   <translation>The meeting date is in the future.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Ngày lập</source>
   <translation>Date made</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Ngày nộp</source>
   <translation>Payment date</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <location filename="ui/pages/importing/wording.py" />
   <source>Ngày nộp tiền</source>
   <translation>Payment date</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Ngày phát</source>
   <translation>Broadcast date</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/impact_view.py" />
   <source>Ngày quy định thay đổi</source>
   <translation>Date of rule change</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <location filename="exports/headings.py" />
   <location filename="ui/pages/illustration/impact_view.py" />
   <location filename="ui/pages/illustration/person_picker.py" />
   <location filename="ui/pages/importing/preview_step.py" />
   <location filename="ui/pages/importing/wording.py" />
   <location filename="ui/pages/outreach/candidate_dialog.py" />
   <location filename="ui/pages/reports/form_view.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Ngày sinh</source>
   <translation>Birth date</translation>
  </message>
  <message>
   <location filename="exports/importing/assembly.py" />
   <source>Ngày sinh “{text}” sau ngày hôm nay.</source>
   <translation>The birth date “{text}” is after today.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Ngày sinh: ngày</source>
   <translation>Date of birth: day</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Ngày sinh: năm</source>
   <translation>Date of birth: year</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Ngày sinh: tháng</source>
   <translation>Date of birth: month</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/impact_view.py" />
   <source>Ngày thay đổi</source>
   <translation>Date of change</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Ngày thay đổi tình trạng</source>
   <translation>Date of state change</translation>
  </message>
  <message>
   <location filename="policy/parameters/health.toml" />
   <source>Ngày trong năm mà trẻ sinh đến ngày đó được dùng thẻ đến hết ngày đó của năm đủ 72 tháng tuổi</source>
   <translation>Day of the year: children born up to it may use the card to the end of that day in the year they turn 72 months</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_dialogs.py" />
   <source>Ngày tách</source>
   <translation>Date of the split</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Ngày xếp nhóm</source>
   <translation>Group date</translation>
  </message>
  <message>
   <location filename="policy/illustrate/__init__.py" />
   <source>Ngày {day} chưa có quy định để tính phần này. Hãy kiểm tra lại ngày.</source>
   <translation>There is no rule to calculate this on {day}. Check the date.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_forms.py" />
   <source>Ngày đóng</source>
   <translation>Payment date</translation>
  </message>
  <message>
   <location filename="policy/illustrate/health.py" />
   <source>Ngày đóng “paid_on” không nằm trong tháng “month”. Hãy ghi một ngày đúng.</source>
   <translation>The payment date “paid_on” is not in the month “month”. Write one correct date.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <source>Ngày “{text}” không có trong lịch; viết dạng 2026-11-22.</source>
   <translation>The day “{text}” is not in the calendar; write it as 2026-11-22.</translation>
  </message>
  <message>
   <location filename="policy/illustrate/fields.py" />
   <source>Ngày “{value}” không có trong lịch. Hãy ghi NĂM-THÁNG-NGÀY, NĂM-THÁNG hoặc NĂM, ví dụ 1985-04-30.</source>
   <translation>The date “{value}” is not in the calendar. Write YEAR-MONTH-DAY, YEAR-MONTH or YEAR, for example 1985-04-30.</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Ngày, tháng ghi 00 là chưa biết</source>
   <translation>Day or month written 00 is unknown</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Ngân sách nhà nước đóng BHYT</source>
   <translation>HI paid by the State budget</translation>
  </message>
  <message>
   <location filename="policy/benefits/household_health.py" />
   <source>Ngân sách nhà nước đóng toàn bộ, không tham gia theo hộ gia đình.</source>
   <translation>Paid in full by the State budget, not as a household.</translation>
  </message>
  <message>
   <location filename="policy/health_order.py" />
   <source>Ngân sách nhà nước đóng, dù còn thuộc nhóm khác</source>
   <translation>Paid by the State budget, even if also in another group</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Ngân sách đóng</source>
   <translation>Paid by the State budget</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/settings/display.py" />
   <source>Ngôn ngữ</source>
   <translation>Language</translation>
  </message>
  <message>
   <location filename="desktop/command_line/upkeep.py" />
   <location filename="exports/headings.py" />
   <location filename="ui/pages/illustration/outputs.py" />
   <location filename="ui/pages/illustration/page.py" />
   <location filename="ui/pages/roster/households_page.py" />
   <source>Người</source>
   <translation>People</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/illustration/person_picker.py" />
   <source>Người chưa có trong sổ</source>
   <translation>Person not in the database</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/small_group.py" />
   <source>Người chưa tham gia</source>
   <translation>People not enrolled</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/outreach/editor.py" />
   <location filename="ui/pages/outreach/list_view.py" />
   <source>Người chủ trì</source>
   <translation>Chaired by</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/quote_list_dialog.py" />
   <source>Người còn có thể vận động BHXH tự nguyện, tính theo mức đang đóng hoặc mức thấp nhất.</source>
   <translation>People who can still be approached for voluntary insurance, at their current level or the floor.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người có công, thân nhân</source>
   <translation>Person of merit, relative</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/impact_view.py" />
   <source>Người có mức đóng, hỗ trợ thay đổi</source>
   <translation>People whose contribution or support changes</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người có thẻ BHYT</source>
   <translation>People with a health card</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/small_group.py" />
   <source>Người cùng thôn, cùng nghề ngồi với một người hàng xóm đã tham gia: nghe người thật, việc thật.</source>
   <translation>People of the same village and occupation sit with a neighbour who has enrolled and hear it first-hand.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/roster/__init__.py" />
   <location filename="ui/pages/roster/people_page.py" />
   <source>Người dân</source>
   <translation>People</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người dân nộp</source>
   <translation>Own payment</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Người dân đề nghị không liên hệ</source>
   <translation>Asked not to be contacted</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>Người dân đề nghị không liên hệ nữa (không có ngày hết)</source>
   <translation>The person asked not to be contacted any more (no end date)</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>Người dân đề nghị để sau</source>
   <translation>The person asked to wait</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Người dùng</source>
   <translation>User</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Người dùng máy này</source>
   <translation>Users of this computer</translation>
  </message>
  <message>
   <location filename="ui/pages/due/clock_view.py" />
   <source>Người dừng đóng đủ lâu có thể xin rút một lần và mất thời gian đã đóng. Gặp trước ngày đó để bàn đóng tiếp; bấm đúp để xem rút một lần mất gì, giữ lại được gì.</source>
   <translation>People who stopped paying long enough may withdraw everything and lose the time paid. Meet them before that day; double-click to see what withdrawing costs and what keeping gives.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người dự và kết quả</source>
   <translation>Attendance and outcomes</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người gắn nhãn</source>
   <translation>Tagged by</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Người gửi sửa thành</source>
   <translation>Changed by the sender to</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người khuyết tật</source>
   <translation>Person with disabilities</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/wording.py" />
   <location filename="ui/pages/outreach/visit_dialog.py" />
   <source>Người khác</source>
   <translation>Others</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <source>Người khác đóng thay</source>
   <translation>Paid by someone else</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/pairs_step.py" />
   <source>Người khác, thêm mới</source>
   <translation>Different person, add new</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/papers.py" />
   <source>Người lập</source>
   <translation>Prepared by</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/office_dialog.py" />
   <source>Người lập biểu</source>
   <translation>Prepared by</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <source>Người mới</source>
   <translation>New people</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người mới tham gia BHXH tự nguyện</source>
   <translation>People newly in voluntary insurance</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người mới tham gia BHYT</source>
   <translation>People newly in HI</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/visit_dialog.py" />
   <source>Người này không muốn được liên hệ. Chỉ ghi nếu họ tự tìm đến.</source>
   <translation>This person does not want to be contacted. Record only if they came on their own.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Người này không mở được sổ nữa. Những gì đã ghi vẫn giữ tên người ghi.</source>
   <translation>This person can no longer open the database. What they recorded keeps their name.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/candidate_dialog.py" />
   <source>Người này mới ghi tên khi dự họp. Xem có ai trùng trong sổ trước.</source>
   <translation>This person only gave a name at the meeting. First see whether someone in the database is the same.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người phát</source>
   <translation>Broadcast by</translation>
  </message>
  <message>
   <location filename="policy/benefits/one_time.py" />
   <source>Người tham gia lần đầu từ {began} không được nhận một lần vì dừng đóng; thời gian đóng được bảo lưu.</source>
   <translation>People who first joined from {began} cannot withdraw because they stopped paying; their contribution time is kept.</translation>
  </message>
  <message>
   <location filename="policy/terms.py" />
   <source>Người tham gia tự đóng</source>
   <translation>Participant's own payment</translation>
  </message>
  <message>
   <location filename="exports/reports/registry.py" />
   <source>Người tham gia, đến hạn, tiềm năng, hoạt động, truyền thanh, tiền, chỉ tiêu; cũng lập theo quý, năm</source>
   <translation>Participants, due, prospects, activities, broadcasts, money, targets; also by quarter and year</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Người thân nhận số dư còn lại</source>
   <translation>Relatives receive the remaining balance</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Người thứ nhất đóng {value} đồng một tháng</source>
   <translation>The first person pays {value} VND a month</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/person_picker.py" />
   <location filename="ui/pages/outreach/person_search.py" />
   <location filename="ui/pages/roster/household_dialogs.py" />
   <location filename="ui/pages/roster/merge_dialog.py" />
   <source>Người tìm thấy</source>
   <translation>People found</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_dialog.py" />
   <source>Người tương tự trong sổ</source>
   <translation>Similar people in the database</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>Người và nơi ở</source>
   <translation>Person and residence</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/loudspeaker/cluster_view.py" />
   <source>Người vận hành</source>
   <translation>Operator</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người xếp nhóm</source>
   <translation>Grouped by</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người đang tham gia BHXH tự nguyện</source>
   <translation>People in voluntary insurance</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/sheet_dialog.py" />
   <source>Người đi</source>
   <translation>Visitor</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/small_group.py" />
   <source>Người đã tham gia làm nòng cốt</source>
   <translation>Enrolled person as core member</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <source>Người được bổ sung, thay đổi</source>
   <translation>People completed or changed</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <source>Người được minh hoạ</source>
   <translation>Person illustrated</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/impact_view.py" />
   <source>Nhiều nhất ({count} người): {what} từ {old} đồng thành {new} đồng ({difference}).</source>
   <translation>Most ({count} people): {what} from {old} VND to {new} VND ({difference}).</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_view.py" />
   <source>Nhà nước</source>
   <translation>State</translation>
  </message>
  <message>
   <location filename="policy/terms.py" />
   <source>Nhà nước chưa hỗ trợ tiền đóng trước ngày {first}</source>
   <translation>There is no State support before {first}</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/operations/quote_list.py" />
   <location filename="ui/pages/illustration/impact_view.py" />
   <location filename="ui/pages/illustration/plan_view.py" />
   <source>Nhà nước hỗ trợ</source>
   <translation>State support</translation>
  </message>
  <message>
   <location filename="policy/benefits/advance.py" />
   <source>Nhà nước hỗ trợ cho số tháng đóng một lần</source>
   <translation>State support for the months paid at once</translation>
  </message>
  <message>
   <location filename="policy/terms.py" />
   <source>Nhà nước hỗ trợ cả kỳ</source>
   <translation>State support for the whole period</translation>
  </message>
  <message>
   <location filename="policy/terms.py" />
   <source>Nhà nước hỗ trợ không quá {most} tháng; trong kỳ này chỉ còn {left} tháng được hỗ trợ.</source>
   <translation>The State supports at most {most} months; only {left} months of this period are supported.</translation>
  </message>
  <message>
   <location filename="policy/terms.py" />
   <source>Nhà nước hỗ trợ mỗi tháng</source>
   <translation>State support a month</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Nhà nước hỗ trợ thêm (giá hôm nay)</source>
   <translation>State support added (today's money)</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/projector.py" />
   <source>Nhà nước hỗ trợ {amount} đồng</source>
   <translation>State support {amount} VND</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/wording.py" />
   <source>Nhà nước hỗ trợ {share}</source>
   <translation>State support {share}</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <source>Nhà nước hỗ trợ {state}, địa phương {local}</source>
   <translation>State support {state}, local {local}</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Nhà nước hỗ trợ {value} đồng một tháng</source>
   <translation>The State supports {value} VND a month</translation>
  </message>
  <message>
   <location filename="policy/impact.py" />
   <source>Nhà nước hỗ trợ đóng BHXH tự nguyện mỗi tháng</source>
   <translation>State support for voluntary insurance a month</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nhà tài trợ hỗ trợ</source>
   <translation>Sponsor's support</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/roster/columns.py" />
   <location filename="ui/pages/roster/filters.py" />
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>Nhãn</source>
   <translation>Tag</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nhãn của địa phương</source>
   <translation>Local tags</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>Nhãn của địa phương cho {names}.</source>
   <translation>Local tag for {names}.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/wording.py" />
   <source>Nhãn: {name}</source>
   <translation>Tag: {name}</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <location filename="ui/pages/content/page.py" />
   <location filename="ui/pages/outreach/message_picker.py" />
   <location filename="ui/pages/outreach/people_chooser.py" />
   <location filename="ui/pages/outreach/roll_grid.py" />
   <location filename="ui/pages/outreach/small_group.py" />
   <location filename="ui/pages/roster/columns.py" />
   <location filename="ui/pages/settings/local.py" />
   <source>Nhóm</source>
   <translation>Group</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nhóm 1</source>
   <translation>Group 1</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nhóm 2</source>
   <translation>Group 2</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nhóm 3</source>
   <translation>Group 3</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/editor.py" />
   <source>Nhóm hướng tới</source>
   <translation>Audience</translation>
  </message>
  <message>
   <location filename="ui/operations/quote_list.py" />
   <location filename="ui/pages/illustration/quote_list_dialog.py" />
   <source>Nhóm hỗ trợ</source>
   <translation>Support group</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nhóm máy gợi ý</source>
   <translation>Suggested group</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nhóm nghề vận động</source>
   <translation>Outreach occupation group</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nhóm nhỏ</source>
   <translation>Small group</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/page.py" />
   <source>Nhóm nhỏ 3–5 người…</source>
   <translation>Small group of 3–5 people…</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/small_group.py" />
   <source>Nhóm nhỏ {village}</source>
   <translation>Small group {village}</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/small_group.py" />
   <source>Nhóm nhỏ: {trade}, {village}</source>
   <translation>Small group: {trade}, {village}</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <source>Nhóm tham gia</source>
   <translation>Group</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/content/page.py" />
   <location filename="ui/pages/outreach/people_chooser.py" />
   <location filename="ui/pages/roster/filters.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Nhóm vận động</source>
   <translation>Outreach group</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <location filename="ui/pages/outreach/editor.py" />
   <location filename="ui/pages/outreach/people_chooser.py" />
   <source>Nhóm {group}</source>
   <translation>Group {group}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/bulk_dialog.py" />
   <location filename="ui/pages/roster/columns.py" />
   <location filename="ui/pages/roster/filters.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Nhóm {number}</source>
   <translation>Group {number}</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/person_picker.py" />
   <source>Nhóm được Nhà nước hỗ trợ</source>
   <translation>State support group</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/settings/local.py" />
   <source>Nhóm được hỗ trợ</source>
   <translation>Supported group</translation>
  </message>
  <message>
   <location filename="policy/benefits/household_health.py" />
   <source>Nhóm “{group}” có từ ngày {first}; ngày {day} chưa có quy định này.</source>
   <translation>Group “{group}” exists from {first}; on {day} this rule did not exist yet.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Nhận</source>
   <translation>Accept</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/page.py" />
   <source>Nhận báo cáo, gỡ chỗ trái nhau, gửi tệp.</source>
   <translation>Receive reports, settle differences, send files.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/scenario_view.py" />
   <source>Nhận bù đủ số đã đóng</source>
   <translation>Break-even</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/page.py" />
   <source>Nhận cột</source>
   <translation>Recognise columns</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/period_view.py" />
   <source>Nhận lúc</source>
   <translation>Received at</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/choose_view.py" />
   <source>Nhận nhiều tệp một lúc, gửi trùng hay sai thứ tự đều được. Chương trình cho xem trước rồi mới ghi.</source>
   <translation>Takes many files at once; sent twice or in the wrong order is fine. The program shows a preview before writing.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Nhận ra số CMND 9 chữ số</source>
   <translation>Recognise a 9-digit former identity card number</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/wording.py" />
   <source>Nhận trễ hạn</source>
   <translation>Received late</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/page.py" />
   <source>Nhận tệp</source>
   <translation>Receive files</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>Nhận tệp trả lời ở mục Nhận tệp; chỗ cấp trên đã sửa hiện ở đây.</source>
   <translation>Take the answer under Receive; what the unit above corrected appears here.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <source>Nhận xlsx, xls, ods, csv. Chương trình cho xem trước, chưa ghi gì vào sổ.</source>
   <translation>Accepts xlsx, xls, ods, csv. The program shows a preview; nothing is applied yet.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <source>Nhận {taken} trong {count} cột</source>
   <translation>{taken} of {count} columns recognised</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <location filename="ui/pages/merging/wording.py" />
   <source>Nhận được</source>
   <translation>Received</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Nhận đến {age} tuổi được {amount}</source>
   <translation>Received until age {age}: {amount}</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/wording.py" />
   <source>Nhận, thiếu số</source>
   <translation>Received, numbers missing</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/__init__.py" />
   <source>Nhập Excel</source>
   <translation>Import Excel</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/access.py" />
   <source>Nhập danh sách</source>
   <translation>Import a list</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/page.py" />
   <location filename="ui/pages/roster/people_page.py" />
   <location filename="ui/pages/today/page.py" />
   <source>Nhập danh sách Excel</source>
   <translation>Import an Excel list</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Nhập danh sách Excel của xã</source>
   <translation>Import the commune's Excel list</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <source>Nhập danh sách Excel của xã, hoặc thêm từng hộ.</source>
   <translation>Import the commune's Excel list, or add households one by one.</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>Nhập danh sách Excel đang có của xã để bắt đầu; chương trình cho xem trước rồi mới ghi.</source>
   <translation>Import the commune's existing Excel list to begin; the program shows a preview before applying.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/people_page.py" />
   <source>Nhập danh sách Excel đang có của xã, hoặc thêm từng người.</source>
   <translation>Import the commune's existing Excel list, or add people one by one.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/people_page.py" />
   <source>Nhập danh sách Excel…</source>
   <translation>Import an Excel list…</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <source>Nhập danh sách khác</source>
   <translation>Import another list</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_dialogs.py" />
   <source>Nhập hộ</source>
   <translation>Join household</translation>
  </message>
  <message>
   <location filename="ui/operations/permission.py" />
   <location filename="ui/pages/roster/columns.py" />
   <location filename="ui/pages/settings/officers.py" />
   <source>Nhập liệu</source>
   <translation>Data entry</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Nhập lại</source>
   <translation>Repeat</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Nhập lại mật khẩu</source>
   <translation>Repeat the password</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <location filename="ui/start/unlock.py" />
   <source>Nhập lại mật khẩu mới</source>
   <translation>Repeat the new password</translation>
  </message>
  <message>
   <location filename="ui/start/unlock.py" />
   <source>Nhập mã khôi phục đã chép ra giấy và đặt mật khẩu mới.</source>
   <translation>Enter the recovery code copied to paper and set a new password.</translation>
  </message>
  <message>
   <location filename="exports/reading/decryption.py" />
   <location filename="exports/reading/reader.py" />
   <source>Nhập mật khẩu do bên gửi cung cấp.</source>
   <translation>Enter the password given by the sender.</translation>
  </message>
  <message>
   <location filename="ui/start/unlock.py" />
   <source>Nhập mật khẩu để mở sổ.</source>
   <translation>Enter the password to open the database.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Nhập mật khẩu…</source>
   <translation>Enter password…</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_panel.py" />
   <source>Nhập người vào hộ này…</source>
   <translation>Bring people into this household…</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_dialogs.py" />
   <source>Nhập người vào {home}</source>
   <translation>Bring people into {home}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <source>Nhập {count} người vào hộ {name}</source>
   <translation>Bring {count} people into household {name}</translation>
  </message>
  <message>
   <location filename="desktop/command_line/security.py" />
   <source>Nhật ký bị sửa từ dòng số {number}.</source>
   <translation>The trail was altered from line {number} on.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/security.py" />
   <location filename="ui/pages/settings/access.py" />
   <source>Nhật ký nguyên vẹn.</source>
   <translation>The trail is whole.</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Nhật ký thay đổi có dòng bị sửa từ bên ngoài.</source>
   <translation>The change log was altered from outside.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/access.py" />
   <source>Nhật ký truy cập</source>
   <translation>Audit trail</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Nhật ký truy cập bị sửa, xóa hoặc đổi thứ tự.</source>
   <translation>The audit trail was altered, shortened or reordered.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/access.py" />
   <source>Nhật ký đã bị sửa từ dòng {number}.</source>
   <translation>The trail has been altered from line {number}.</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Nhắc gia đình đăng ký tại trường; báo trường nếu chưa có thẻ</source>
   <translation>Remind the family to register at school; tell the school if there is no card</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/period_view.py" />
   <source>Nhắc gửi báo cáo tháng {period}, hạn {when}:</source>
   <translation>Reminder to send the report for {period}, due {when}:</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <source>Nhắc lại từ ngày</source>
   <translation>Remind again from</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/period_view.py" />
   <source>Nhắc đơn vị</source>
   <translation>Remind units</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <source>Nhớ từ lần trước</source>
   <translation>Remembered from last time</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Nhờ cán bộ phụ trách làm việc này.</source>
   <translation>Ask the lead officer to do this.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <source>Những dòng đầu của tệp</source>
   <translation>First rows of the file</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_dialogs.py" />
   <source>Những người ra ở hộ mới</source>
   <translation>People leaving for the new household</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>Nên gặp</source>
   <translation>Worth meeting</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/small_group.py" />
   <source>Nên mời thêm một người hàng xóm đã tham gia làm nòng cốt.</source>
   <translation>Better invite a neighbour who has enrolled as core member.</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Nên nói kèm</source>
   <translation>Worth adding</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/small_group.py" />
   <source>Nòng cốt, đã tham gia</source>
   <translation>Core member, enrolled</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Nói hôm nay</source>
   <translation>Say today</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Năm</source>
   <translation>Year</translation>
  </message>
  <message>
   <location filename="ui/operations/quote_list.py" />
   <location filename="ui/pages/illustration/quote_list_dialog.py" />
   <location filename="ui/pages/outreach/people_chooser.py" />
   <location filename="ui/pages/outreach/roll_grid.py" />
   <location filename="ui/pages/outreach/small_group.py" />
   <location filename="ui/pages/roster/filters.py" />
   <source>Năm sinh</source>
   <translation>Year of birth</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Năm sinh (cột nam)</source>
   <translation>Year of birth (male column)</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Năm sinh (cột nữ)</source>
   <translation>Year of birth (female column)</translation>
  </message>
  <message>
   <location filename="exports/importing/dates.py" />
   <source>Năm trong “{text}” chỉ có 2 chữ số.</source>
   <translation>The year in “{text}” has only 2 digits.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/span_bar.py" />
   <source>Năm {year}</source>
   <translation>Year {year}</translation>
  </message>
  <message>
   <location filename="policy/illustrate/fields.py" />
   <source>Năm {year} nằm ngoài khoảng chương trình tính được ({first}–{last}). Hãy kiểm tra lại.</source>
   <translation>The year {year} is outside what the program can calculate ({first}–{last}). Check again.</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/page.py" />
   <source>Nơi giao</source>
   <translation>Set for</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Nơi khám ban đầu</source>
   <translation>Place of first treatment</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/wording.py" />
   <source>Nơi khám chữa bệnh ban đầu</source>
   <translation>Place of first treatment</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/office_dialog.py" />
   <location filename="ui/pages/settings/papers.py" />
   <source>Nơi nhận</source>
   <translation>Recipients</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/loudspeaker/cluster_view.py" />
   <source>Nơi đặt</source>
   <translation>Location</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <source>Nạp gói quy định…</source>
   <translation>Load a parameter pack…</translation>
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Nạp lại gói tham số hoặc cài lại chương trình.</source>
   <translation>Load the parameter pack again or reinstall the program.</translation>
  </message>
  <message>
   <location filename="ui/pages/due/list_view.py" />
   <source>Nếu chậm</source>
   <translation>If late</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <source>Nếu chậm một năm mới tham gia BHXH tự nguyện</source>
   <translation>If voluntary insurance is delayed by a year</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_view.py" />
   <source>Nếu chọn mức {income}</source>
   <translation>If {income} is chosen</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/font_dialog.py" />
   <source>Nếu chữ bên phải chưa đúng, chọn phông chữ khác cho cột đó.</source>
   <translation>If the text on the right is wrong, choose another font for that column.</translation>
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Nếu các ô đó có dữ liệu, chuyển về gần đầu trang tính rồi nhập lại.</source>
   <translation>If these cells have data, move them near the top of the sheet and import again.</translation>
  </message>
  <message>
   <location filename="policy/benefits/retirement.py" />
   <source>Nếu có nguyện vọng, được hưởng sớm hơn vì tham gia tự nguyện trước năm 2021 và đủ 20 năm tự nguyện</source>
   <translation>May be received earlier on request, because of voluntary insurance before 2021 with 20 voluntary years</translation>
  </message>
  <message>
   <location filename="exports/merging/hands.py" />
   <source>Nếu cột này là một mục của phần mềm, đặt lại đúng tên tiêu đề rồi gộp lại.</source>
   <translation>If this column is a field of the program, restore its exact heading and merge again.</translation>
  </message>
  <message>
   <location filename="policy/plan/wording.py" />
   <source>Nếu gửi tiết kiệm cùng số tiền và rút bằng lương hưu thì tiền hết năm {age} tuổi; lương hưu trả suốt đời, kèm thẻ bảo hiểm y tế.</source>
   <translation>If the same money is saved and withdrawn at the level of the pension, it runs out at age {age}; the pension is paid for life, with a health card.</translation>
  </message>
  <message>
   <location filename="policy/plan/projection.py" />
   <source>Nếu gửi tiết kiệm đúng số tiền tự đóng: số dư khi bắt đầu hưởng lương hưu</source>
   <translation>If the same own payment is put into savings: balance when the pension starts</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Nếu người dân có thêm thời gian bắt buộc hoặc đã nhận một lần mà chưa ghi, kết quả sẽ khác.</source>
   <translation>If the person has more compulsory time or has already made a one-time withdrawal that is not recorded, the result will differ.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_view.py" />
   <source>Nếu nâng mức</source>
   <translation>If raised</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/projector.py" />
   <source>Nếu nâng mức {income}</source>
   <translation>If raised to {income}</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Nếu qua đời khi chưa hưởng</source>
   <translation>On death before drawing</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Nếu qua đời ngay trước khi hưởng lương hưu</source>
   <translation>In case of death just before the pension</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Nếu qua đời năm {age} tuổi, đang hưởng lương hưu</source>
   <translation>In case of death at age {age}, while receiving the pension</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/page.py" />
   <source>Nếu tiêu đề cột ở dòng khác, hãy ghi số dòng đó ở trên; rồi chọn cột họ tên.</source>
   <translation>If the column headings are in another row, enter that row number above; then choose the full name column.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_view.py" />
   <source>Nếu đóng tiếp</source>
   <translation>If continued</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/candidate_dialog.py" />
   <source>Nối {name} với người trong sổ</source>
   <translation>Link {name} to a person in the database</translation>
  </message>
  <message>
   <location filename="desktop/command_line/exporting.py" />
   <location filename="exports/headings.py" />
   <location filename="ui/pages/content/__init__.py" />
   <location filename="ui/pages/content/page.py" />
   <location filename="ui/pages/illustration/impact_view.py" />
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <location filename="ui/pages/loudspeaker/script_view.py" />
   <location filename="ui/pages/merging/corrections_view.py" />
   <location filename="ui/pages/outreach/list_view.py" />
   <source>Nội dung</source>
   <translation>Content</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nội dung bài</source>
   <translation>Script text</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/script_view.py" />
   <source>Nội dung bài phát</source>
   <translation>Text of the script</translation>
  </message>
  <message>
   <location filename="exports/spreadsheet_text.py" />
   <source>Nội dung dài {length} ký tự, ô chỉ ghi được {limit} ký tự đầu.</source>
   <translation>The text is {length} characters long; the cell holds only the first {limit} characters.</translation>
  </message>
  <message>
   <location filename="exports/packs/archive.py" />
   <source>Nội dung gói “{name}” không khớp với bản kê đã ký.</source>
   <translation>The contents of the pack “{name}” do not match the signed manifest.</translation>
  </message>
  <message>
   <location filename="exports/packs/installation.py" />
   <location filename="ui/operations/law_change.py" />
   <source>Nội dung quy định trong gói “{name}” có lỗi: {fault}</source>
   <translation>The rules in the pack “{name}” have an error: {fault}</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <location filename="ui/pages/outreach/editor.py" />
   <source>Nội dung truyền thông</source>
   <translation>Topics</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Nội dung tuyên truyền</source>
   <translation>Outreach content</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/page.py" />
   <source>Nộp danh sách người chỉ tham gia BHYT cho cơ quan BHXH</source>
   <translation>Submit the list of people with HI only to the social insurance office</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/page.py" />
   <source>Nộp danh sách người tham gia BHXH tự nguyện</source>
   <translation>Submit the list of voluntary SI participants</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/illustration/person_picker.py" />
   <location filename="ui/pages/illustration/wording.py" />
   <location filename="ui/pages/outreach/candidate_dialog.py" />
   <source>Nữ</source>
   <translation>Female</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>PDF…</source>
   <translation>PDF…</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Phiếu minh họa đã in</source>
   <translation>Printed take-home sheets</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/sheet_dialog.py" />
   <source>Phiếu vận động tại hộ</source>
   <translation>Household visit sheets</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/page.py" />
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Phiếu vận động tại hộ…</source>
   <translation>Household visit sheets…</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/group_session.py" />
   <source>Phím 1, 2, 3: xếp nhóm · S: để sau · Ctrl+Z: lấy lại · Esc: về danh sách</source>
   <translation>Keys 1, 2, 3: group · S: later · Ctrl+Z: take back · Esc: back to the list</translation>
  </message>
  <message>
   <location filename="ui/widgets/decision_queue.py" />
   <source>Phím {number}</source>
   <translation>Key {number}</translation>
  </message>
  <message>
   <location filename="ui/printing/preview.py" />
   <source>Phóng to</source>
   <translation>Zoom in</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/font_dialog.py" />
   <source>Phông chữ của cột {column}</source>
   <translation>Font of column {column}</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/result_view.py" />
   <source>Phút theo lịch</source>
   <translation>Scheduled minutes</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/result_view.py" />
   <source>Phút đã phát</source>
   <translation>Minutes broadcast</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Phương thức</source>
   <translation>Payment method</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/wording.py" />
   <location filename="ui/pages/roster/columns.py" />
   <source>Phương thức đóng</source>
   <translation>Payment method</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/roster/filters.py" />
   <source>Phương thức đóng BHXH</source>
   <translation>SI payment method</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/question_form.py" />
   <source>Phương thức đóng: mỗi lần đóng cho</source>
   <translation>Payment method: each payment covers</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/scenario_view.py" />
   <source>Phương án {number}</source>
   <translation>Option {number}</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Phải chờ {value} tháng mới được rút một lần</source>
   <translation>Must wait {value} months for a lump-sum withdrawal</translation>
  </message>
  <message>
   <location filename="policy/benefits/average_income.py" />
   <source>Phần bắt buộc được tính bình quân toàn bộ thời gian (chế độ tiền lương do người sử dụng lao động quyết định). Nếu hưởng lương theo chế độ Nhà nước quy định, hãy nhập mức bình quân do cơ quan bảo hiểm xã hội xác định.</source>
   <translation>The compulsory part is averaged over the whole time (salary set by the employer). If the salary followed the State scale, enter the average determined by the social insurance office.</translation>
  </message>
  <message>
   <location filename="policy/parameters/pension.toml" />
   <source>Phần chênh lệch tỷ lệ được bù cho lao động nữ, theo năm bắt đầu hưởng lương hưu</source>
   <translation>Difference in rate compensated for women, by the year the pension starts</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Phần chưa tính</source>
   <translation>Not included</translation>
  </message>
  <message>
   <location filename="exports/exchange/packing.py" />
   <source>Phần lịch sử ẩn trong tệp đã bị sửa hoặc bị hỏng nên không nhận tệp này.</source>
   <translation>The hidden history in the file has been edited or damaged, so the file is not accepted.</translation>
  </message>
  <message>
   <location filename="policy/parameters/benefits.toml" />
   <source>Phần người lao động tự đóng vào quỹ hưu trí và tử tuất khi đóng bắt buộc</source>
   <translation>Employee's own share to the pension and survivors' fund under compulsory insurance</translation>
  </message>
  <message>
   <location filename="ui/operations/permission.py" />
   <source>Phụ trách</source>
   <translation>Lead</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Phụ trách: nhập, gộp, báo cáo</source>
   <translation>In charge: import, merge, reports</translation>
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <source>QUÁ TRÌNH ĐÓNG BẢO HIỂM</source>
   <translation>CONTRIBUTION HISTORY</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Qua đời…</source>
   <translation>Death…</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <location filename="ui/pages/roster/columns.py" />
   <source>Quan hệ</source>
   <translation>Relation</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/wording.py" />
   <location filename="ui/pages/roster/filters.py" />
   <location filename="ui/pages/roster/household_dialogs.py" />
   <source>Quan hệ với chủ hộ</source>
   <translation>Relation to the head</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Quan hệ được xếp vào loại gần nhất</source>
   <translation>Map the relation to the nearest kind</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/font_dialog.py" />
   <location filename="ui/pages/outreach/roll_view.py" />
   <location filename="ui/widgets/wizard.py" />
   <source>Quay lại</source>
   <translation>Back</translation>
  </message>
  <message>
   <location filename="ui/start/unlock.py" />
   <source>Quay lại nhập mật khẩu</source>
   <translation>Back to the password</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/__init__.py" />
   <location filename="ui/pages/illustration/law_page.py" />
   <location filename="ui/pages/settings/law.py" />
   <source>Quy định</source>
   <translation>Rules</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Quy định chi tiết Luật Bảo hiểm xã hội thuộc lĩnh vực y tế</source>
   <translation>Details of the Law on Social Insurance in the field of health</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Quy định chi tiết Luật Bảo hiểm y tế</source>
   <translation>Details of the Law on Health Insurance</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Quy định chi tiết và hướng dẫn thi hành Luật Bảo hiểm y tế</source>
   <translation>Details and guidance on the Law on Health Insurance</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Quy định chi tiết về bảo hiểm xã hội tự nguyện (Luật 2014)</source>
   <translation>Details on voluntary insurance (2014 Law)</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Quy định chi tiết về bảo hiểm xã hội tự nguyện (Luật 2024)</source>
   <translation>Details on voluntary insurance (2024 Law)</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Quy định về tuổi nghỉ hưu</source>
   <translation>Rules on the retirement age</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <location filename="ui/pages/settings/page.py" />
   <source>Quy định đang dùng</source>
   <translation>Rules in use</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/wording.py" />
   <location filename="ui/pages/targets/page.py" />
   <source>Quyết định</source>
   <translation>Decision</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Quyết định 59/2015/QĐ-TTg</source>
   <translation>Decision 59/2015/QĐ-TTg</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Quyết định hàng loạt</source>
   <translation>Decide in bulk</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/access.py" />
   <source>Quyết định mâu thuẫn</source>
   <translation>Decide conflicts</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Quyết định một chỗ khác nhau: mine, theirs hoặc giá trị khác</source>
   <translation>Decide one conflict: mine, theirs or another value</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/dialog.py" />
   <source>Quyết định số, ngày</source>
   <translation>Decision number, date</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Quyết định được gửi cho các đơn vị và không hỏi lại.</source>
   <translation>The decision is sent to the units and is not asked again.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Quyết định: {label}</source>
   <translation>Decision: {label}</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Quyền</source>
   <translation>Rights</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Quyền lợi</source>
   <translation>Benefits</translation>
  </message>
  <message>
   <location filename="ui/pages/due/list_view.py" />
   <location filename="ui/pages/today/page.py" />
   <source>Quá hạn</source>
   <translation>Overdue</translation>
  </message>
  <message>
   <location filename="policy/due.py" />
   <source>Quá hạn đóng {days} ngày (hạn {day})</source>
   <translation>Payment overdue by {days} days (due {day})</translation>
  </message>
  <message>
   <location filename="policy/benefits/average_income.py" />
   <source>Quá trình thứ {place} kết thúc trước khi bắt đầu. Hãy kiểm tra lại từ tháng, đến tháng.</source>
   <translation>Period {place} ends before it begins. Check its first and last month.</translation>
  </message>
  <message>
   <location filename="policy/benefits/average_income.py" />
   <source>Quá trình thứ {place} trùng tháng với quá trình khác. Mỗi tháng chỉ ghi một lần.</source>
   <translation>Period {place} overlaps another period. Enter each month only once.</translation>
  </message>
  <message>
   <location filename="policy/illustrate/pensions.py" />
   <source>Quá trình thứ {position} kết thúc sau năm hưởng {year}. Hãy kiểm tra lại các mốc tháng.</source>
   <translation>Period {position} ends after the benefit year {year}. Check the months.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <source>Quá trình đã đóng</source>
   <translation>Contribution history</translation>
  </message>
  <message>
   <location filename="policy/plan/projection.py" />
   <source>Quá trình đã đóng phải kết thúc trước tháng bắt đầu. Hãy kiểm tra lại các mốc tháng.</source>
   <translation>The contribution history must end before the first month. Check the months.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/preview_step.py" />
   <location filename="ui/pages/importing/write_step.py" />
   <source>Quá trình đóng</source>
   <translation>Contribution history</translation>
  </message>
  <message>
   <location filename="ui/start/unlock.py" />
   <source>Quên mật khẩu?</source>
   <translation>Forgot the password?</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Quý</source>
   <translation>Quarter</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/span_bar.py" />
   <source>Quý {quarter}/{year}</source>
   <translation>Quarter {quarter}/{year}</translation>
  </message>
  <message>
   <location filename="ui/operations/permission.py" />
   <location filename="ui/pages/settings/officers.py" />
   <source>Quản trị máy</source>
   <translation>Administrator</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Quỹ BHXH đóng</source>
   <translation>Paid by the SI fund</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/status_dialog.py" />
   <source>Riêng người này</source>
   <translation>Only this person</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/script_view.py" />
   <source>Rút gọn còn</source>
   <translation>Shorten to</translation>
  </message>
  <message>
   <location filename="exports/spreadsheet_text.py" />
   <source>Rút gọn nội dung nếu phần sau cần giữ.</source>
   <translation>Shorten the text if the rest must be kept.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Rút hôm nay được {amount} và mất {time} đã đóng</source>
   <translation>Withdrawing today gives {amount} and loses {time} paid</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Rút khi cần gấp</source>
   <translation>Withdrawal in an emergency</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Rút lại cả một lần gộp</source>
   <translation>Take a whole merge back</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Rút lại cả một lần nhập danh sách</source>
   <translation>Take a whole import back</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/receive_view.py" />
   <source>Rút lại lần gộp</source>
   <translation>Take back merge</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/page.py" />
   <source>Rút lại lần nhập</source>
   <translation>Undo the import</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Rút một lần</source>
   <translation>Withdraw</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/page.py" />
   <source>Rút một lần hay giữ lại</source>
   <translation>Withdraw or keep</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Rút một lần?</source>
   <translation>Withdraw?</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>Rút ý kiến</source>
   <translation>Withdraw objection</translation>
  </message>
  <message>
   <location filename="exports/merging/objections.py" />
   <source>Rút ý kiến về chỗ cấp trên sửa</source>
   <translation>Withdraw objections to corrections</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Rút được bất cứ lúc nào</source>
   <translation>Can be withdrawn at any time</translation>
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <location filename="ui/table_models/columns.py" />
   <source>STT</source>
   <translation>No.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Sai địa chỉ</source>
   <translation>Wrong address</translation>
  </message>
  <message>
   <location filename="ui/error_presenter.py" />
   <source>Sao chép để hỗ trợ</source>
   <translation>Copy for support</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/access.py" />
   <location filename="ui/pages/settings/safety.py" />
   <source>Sao lưu</source>
   <translation>Backup</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Sao lưu ngay</source>
   <translation>Back up now</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Sao lưu, mở lại và đối chiếu bản sao</source>
   <translation>Back up, open the copy again and compare it</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/impact_view.py" />
   <source>So ngày</source>
   <translation>Compare</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/impact_view.py" />
   <source>So ngày {first} với ngày {second}</source>
   <translation>Compare {first} with {second}</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/page.py" />
   <source>So sánh</source>
   <translation>Compare</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/impact_view.py" />
   <source>So sánh hai mức quy định</source>
   <translation>Compare two sets of rules</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/merge_dialog.py" />
   <source>So sánh hai người</source>
   <translation>Compare two people</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/page.py" />
   <source>So sánh phương án</source>
   <translation>Compare options</translation>
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>So số dòng với Excel trước khi ghi vào sổ.</source>
   <translation>Compare the row count with Excel before applying.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>So từng dòng…</source>
   <translation>Compare row by row…</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/page.py" />
   <source>So với gửi tiết kiệm</source>
   <translation>Compared with savings</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/question_form.py" />
   <source>So với mức cao hơn</source>
   <translation>A higher level</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/impact_view.py" />
   <source>So với tệp quy định mới…</source>
   <translation>Compare with a new rule file…</translation>
  </message>
  <message>
   <location filename="ui/pages/due/board_view.py" />
   <source>Sắp hạn</source>
   <translation>Due soon</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>Sắp hết hạn</source>
   <translation>Expiring soon</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>Sắp hết hạn thẻ</source>
   <translation>Card expiring soon</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/span_bar.py" />
   <source>Sắp tới</source>
   <translation>Upcoming</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <location filename="ui/pages/due/board_view.py" />
   <source>Sắp đến hạn</source>
   <translation>Due soon</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_grid.py" />
   <source>Sẵn sàng</source>
   <translation>Readiness</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <source>Sẵn sàng ghi vào sổ</source>
   <translation>Ready to apply</translation>
  </message>
  <message>
   <location filename="ui/operations/today.py" />
   <source>Sẵn sàng {level}/5 nhưng chưa có hẹn tiếp theo</source>
   <translation>Readiness {level}/5 but no next appointment</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Sẽ ghi</source>
   <translation>Will apply</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/font_dialog.py" />
   <source>Sẽ ghi vào sổ</source>
   <translation>Will be applied</translation>
  </message>
  <message>
   <location filename="desktop/command_line/merging.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <location filename="ui/pages/merging/send_view.py" />
   <source>Số</source>
   <translation>Number</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/operations/person.py" />
   <location filename="ui/pages/importing/preview_step.py" />
   <location filename="ui/pages/reports/form_view.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Số CCCD</source>
   <translation>Citizen ID number</translation>
  </message>
  <message>
   <location filename="ui/operations/person_checks.py" />
   <source>Số CCCD cho biết là nam.</source>
   <translation>The citizen ID says male.</translation>
  </message>
  <message>
   <location filename="ui/operations/person_checks.py" />
   <source>Số CCCD cho biết là nữ.</source>
   <translation>The citizen ID says female.</translation>
  </message>
  <message>
   <location filename="ui/operations/person_checks.py" />
   <source>Số CCCD cho biết sinh năm {year}, khác năm sinh đã ghi.</source>
   <translation>The citizen ID says born in {year}, which differs from the year of birth entered.</translation>
  </message>
  <message>
   <location filename="exports/importing/identifiers.py" />
   <source>Số CCCD “{text}” không đủ 12 chữ số.</source>
   <translation>The citizen ID “{text}” does not have 12 digits.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Số CCCD, định danh</source>
   <translation>Citizen ID, personal number</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/wording.py" />
   <source>Số CMND cũ</source>
   <translation>Former identity card number</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/due/dialogs.py" />
   <location filename="ui/pages/importing/wording.py" />
   <source>Số biên lai</source>
   <translation>Receipt number</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/result_view.py" />
   <source>Số buổi</source>
   <translation>Broadcasts</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Số cũ trong công văn, không dùng nữa</source>
   <translation>Old figures in the letter, no longer used</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Số của một người</source>
   <translation>Figures of one person</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <source>Số dòng</source>
   <translation>Rows</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/wording.py" />
   <source>Số dòng lệch</source>
   <translation>Row counts differ</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <source>Số dòng như trong Excel; 0 nếu danh sách không có tiêu đề</source>
   <translation>Row number as in Excel; 0 if the list has no headings</translation>
  </message>
  <message>
   <location filename="desktop/command_line/security.py" />
   <source>Số dòng phải từ 1 trở lên.</source>
   <translation>The number of lines must be 1 or more.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số dự</source>
   <translation>Attended</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/targets/dialog.py" />
   <source>Số giao</source>
   <translation>Target number</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/dialog.py" />
   <source>Số giao phải lớn hơn 0; bỏ trống để không giao.</source>
   <translation>A target must be above 0; leave empty to set none.</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/page.py" />
   <source>Số giao và kết quả tính từ sổ.</source>
   <translation>Targets set, and results counted from the database.</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Số liệu của diện</source>
   <translation>Figures for the category</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Số liệu của {name}</source>
   <translation>Figures of {name}</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Số liệu của {name}, tính hôm nay.</source>
   <translation>Figures of {name}, calculated today.</translation>
  </message>
  <message>
   <location filename="policy/parameters/health.toml" />
   <source>Số lần lương cơ sở của phần cùng chi trả trong năm, vượt qua thì được miễn</source>
   <translation>Co-payment in the year, in multiples of the base salary, above which one is exempt</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số mời</source>
   <translation>Invited</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/settings/local.py" />
   <source>Số nghị quyết</source>
   <translation>Resolution number</translation>
  </message>
  <message>
   <location filename="policy/parameters/health.toml" />
   <source>Số ngày chờ kể từ ngày đóng đủ, khi tham gia lần đầu hoặc đã gián đoạn lâu</source>
   <translation>Days of waiting after full payment, on first enrolment or after a long gap</translation>
  </message>
  <message>
   <location filename="policy/parameters/health.toml" />
   <source>Số ngày gián đoạn mà từ đó thẻ phải chờ mới có giá trị</source>
   <translation>Days of gap from which a card must wait to become valid</translation>
  </message>
  <message>
   <location filename="policy/parameters/health.toml" />
   <source>Số ngày gián đoạn nhiều nhất vẫn được tính là liên tục</source>
   <translation>Longest gap in days still counted as continuous</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <location filename="exports/exchange/layout.py" />
   <source>Số người</source>
   <translation>People</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/editor.py" />
   <source>Số người dự</source>
   <translation>People present</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/editor.py" />
   <source>Số người mời</source>
   <translation>People invited</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_forms.py" />
   <source>Số người trong hộ</source>
   <translation>People in the household</translation>
  </message>
  <message>
   <location filename="policy/benefits/household_health.py" />
   <source>Số người đã tham gia không được âm.</source>
   <translation>The number of people already enrolled cannot be negative.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/editor.py" />
   <source>Số người, biên bản</source>
   <translation>Numbers, minutes</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Số nhân khẩu</source>
   <translation>Number of household members</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_dialog.py" />
   <source>Số này đã có ở {name}.</source>
   <translation>This number already belongs to {name}.</translation>
  </message>
  <message>
   <location filename="policy/parameters/health.toml" />
   <source>Số năm tham gia liên tục để được miễn cùng chi trả</source>
   <translation>Continuous years of enrolment for exemption from co-payment</translation>
  </message>
  <message>
   <location filename="policy/benefits/pension.py" />
   <source>Số năm tính tỷ lệ (tháng lẻ 1–6 tính nửa năm, 7–11 tính một năm)</source>
   <translation>Years counted for the rate (1–6 odd months count as half a year, 7–11 as a year)</translation>
  </message>
  <message>
   <location filename="policy/benefits/one_time.py" />
   <source>Số năm đóng trước và từ 01/01/2014 (đã làm tròn và chuyển tháng lẻ)</source>
   <translation>Years paid before and from 01/01/2014 (rounded, odd months carried over)</translation>
  </message>
  <message>
   <location filename="policy/parameters/benefits.toml" />
   <source>Số năm được nghỉ hưu sớm hơn khi làm nghề nặng nhọc, độc hại hoặc ở vùng đặc biệt khó khăn</source>
   <translation>Years of earlier retirement for heavy or hazardous work or a specially disadvantaged area</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <source>Số phút</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/result_view.py" />
   <source>Số phút (mọi cụm)</source>
   <translation>Minutes (all clusters)</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số phút dự kiến</source>
   <translation>Planned minutes</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số phút đã phát</source>
   <translation>Minutes broadcast</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số quyết định</source>
   <translation>Decision number</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <source>Số tháng</source>
   <translation>Months</translation>
  </message>
  <message>
   <location filename="policy/benefits/advance.py" />
   <source>Số tháng còn lại phải từ 1 đến {months}, không phải {left}.</source>
   <translation>The remaining months must be from 1 to {months}, not {left}.</translation>
  </message>
  <message>
   <location filename="policy/parameters/contribution.toml" />
   <source>Số tháng còn thiếu nhiều nhất được đóng một lần</source>
   <translation>Most missing months that can be paid at once</translation>
  </message>
  <message>
   <location filename="policy/benefits/retirement.py" />
   <source>Số tháng còn thiếu để đủ điều kiện hưởng lương hưu</source>
   <translation>Months missing for the pension</translation>
  </message>
  <message>
   <location filename="policy/terms.py" />
   <source>Số tháng còn được Nhà nước hỗ trợ</source>
   <translation>Months of State support left</translation>
  </message>
  <message>
   <location filename="policy/parameters/health.toml" />
   <source>Số tháng gián đoạn nhiều nhất vẫn được tính là liên tục (quy định cũ)</source>
   <translation>Longest gap in months still counted as continuous (old rule)</translation>
  </message>
  <message>
   <location filename="policy/parameters/health.toml" />
   <source>Số tháng gián đoạn trong năm tài chính mà từ đó thẻ phải chờ mới có giá trị (quy định cũ)</source>
   <translation>Months of gap in the fiscal year from which a card must wait to become valid (old rule)</translation>
  </message>
  <message>
   <location filename="policy/parameters/benefits.toml" />
   <source>Số tháng không đóng trước khi được hưởng bảo hiểm xã hội một lần vì đã dừng đóng</source>
   <translation>Months without paying before a one-time withdrawal because of having stopped</translation>
  </message>
  <message>
   <location filename="policy/benefits/survivors.py" />
   <source>Số tháng lương hưu: đã hưởng {received} tháng</source>
   <translation>Months of pension: {received} months received</translation>
  </message>
  <message>
   <location filename="policy/parameters/benefits.toml" />
   <source>Số tháng mức bình quân thu nhập cho mỗi năm đóng khi hưởng một lần (bảo hiểm xã hội một lần, tuất một lần)</source>
   <translation>Months of average income for each year paid, for a lump sum (one-time withdrawal, survivors' lump sum)</translation>
  </message>
  <message>
   <location filename="policy/benefits/monthly_allowance.py" />
   <source>Số tháng từ khi đề nghị đến tuổi hưởng trợ cấp hưu trí xã hội</source>
   <translation>Months from the request to the social pension age</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/columns.py" />
   <source>Số tháng đã đóng</source>
   <translation>Months paid</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/wording.py" />
   <source>Số tháng đã đóng BHXH</source>
   <translation>SI months paid</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <location filename="ui/pages/importing/wording.py" />
   <location filename="ui/pages/reports/form_view.py" />
   <source>Số tháng đóng</source>
   <translation>Months paid</translation>
  </message>
  <message>
   <location filename="policy/parameters/pension.toml" />
   <source>Số tháng đóng của lao động nữ được bù, từ – đến</source>
   <translation>Months paid by women that are compensated, from – to</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/form_view.py" />
   <source>Số tháng đóng ghi trong mẫu</source>
   <translation>Months of payment in the form</translation>
  </message>
  <message>
   <location filename="policy/parameters/health.toml" />
   <source>Số tháng đóng mỗi lần của hộ gia đình</source>
   <translation>Months paid at a time by a household</translation>
  </message>
  <message>
   <location filename="policy/benefits/maternity.py" />
   <source>Số tháng đóng trong {within} tháng trước khi sinh (cần từ {needed} tháng)</source>
   <translation>Months paid in the {within} months before birth (at least {needed} needed)</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/operations/person.py" />
   <location filename="ui/pages/importing/wording.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Số thẻ BHYT</source>
   <translation>Health card number</translation>
  </message>
  <message>
   <location filename="exports/importing/identifiers.py" />
   <source>Số thẻ BHYT “{text}” không đúng 15 ký tự.</source>
   <translation>The health card number “{text}” does not have 15 characters.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Số thứ tự</source>
   <translation>Order number</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Số thứ tự hộ</source>
   <translation>Household order number</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <location filename="ui/pages/importing/wording.py" />
   <source>Số tiền</source>
   <translation>Amount</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_charts.py" />
   <source>Số tiền cộng dồn theo tuổi, theo giá năm {year}</source>
   <translation>Cumulative amounts by age, in {year} prices</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_charts.py" />
   <source>Số tiền cộng dồn theo tuổi, đúng như sẽ ghi trên giấy</source>
   <translation>Cumulative amounts by age, exactly as they will be written</translation>
  </message>
  <message>
   <location filename="policy/benefits/advance.py" />
   <source>Số tiền hoàn trả (không gồm phần Nhà nước hỗ trợ)</source>
   <translation>Refund (without the State support)</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số tiền hỗ trợ mỗi tháng</source>
   <translation>Support a month</translation>
  </message>
  <message>
   <location filename="policy/packages.py" />
   <source>Số tiền mỗi tháng không được âm. Hãy ghi từ 0 trở lên.</source>
   <translation>The monthly amount cannot be negative. Write 0 or more.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Số tiền người dân đóng</source>
   <translation>Amount paid by the person</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số tiền phải đóng</source>
   <translation>Amount due</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/question_form.py" />
   <source>Số tiền sẽ ghi</source>
   <translation>Amounts as written</translation>
  </message>
  <message>
   <location filename="policy/benefits/advance.py" />
   <source>Số tiền đóng bù</source>
   <translation>Back payment</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/period_view.py" />
   <source>Số tệp</source>
   <translation>Files</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/wording.py" />
   <location filename="ui/pages/roster/status_dialog.py" />
   <source>Số văn bản</source>
   <translation>Document number</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Số ô</source>
   <translation>Cells</translation>
  </message>
  <message>
   <location filename="exports/importing/identifiers.py" />
   <source>Số điện thoại “{text}” không đúng.</source>
   <translation>The phone number “{text}” is not correct.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số đăng ký tham gia</source>
   <translation>Signed up</translation>
  </message>
  <message>
   <location filename="exports/importing/identifiers.py" />
   <source>Số “{text}” đã mất chữ số do Excel rút gọn.</source>
   <translation>The number “{text}” lost digits because Excel shortened it.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/office_dialog.py" />
   <location filename="ui/pages/settings/papers.py" />
   <source>Số, ký hiệu</source>
   <translation>Number and symbol</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/question_form.py" />
   <source>Sống đến tuổi</source>
   <translation>Life until age</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/__init__.py" />
   <source>Sổ</source>
   <translation>Database</translation>
  </message>
  <message>
   <location filename="desktop/recovery.py" />
   <source>Sổ bị hỏng, khôi phục từ bản sao lưu?</source>
   <translation>The database is damaged. Restore from the backup?</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/people_page.py" />
   <location filename="ui/pages/today/page.py" />
   <source>Sổ chưa có ai</source>
   <translation>No one in the database yet</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <source>Sổ chưa có hộ nào</source>
   <translation>No households yet</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Sổ có chỗ không như mong đợi.</source>
   <translation>Something in the database is not as expected.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Sổ có {amount}</source>
   <translation>The account has {amount}</translation>
  </message>
  <message>
   <location filename="desktop/command_line/upkeep.py" />
   <source>Sổ hiện tại</source>
   <translation>Present database</translation>
  </message>
  <message>
   <location filename="desktop/command_line/upkeep.py" />
   <source>Sổ hiện tại hỏng, không đọc được; bản sao lưu thay vào chỗ đó.</source>
   <translation>The present database is damaged and cannot be read; the backup takes its place.</translation>
  </message>
  <message>
   <location filename="ui/start/frame.py" />
   <source>Sổ hộ và người dân của xã, nhập từ danh sách Excel đang có</source>
   <translation>The commune's households and people, imported from existing Excel lists</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Sổ không có mục “{name}”.</source>
   <translation>The database has no item “{name}”.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/upkeep.py" />
   <location filename="ui/pages/settings/safety.py" />
   <source>Sổ nguyên vẹn: đã đối chiếu {changes} thay đổi, {rows} dòng.</source>
   <translation>The database is whole: {changes} changes and {rows} rows compared.</translation>
  </message>
  <message>
   <location filename="exports/server_sentences.py" />
   <source>Sổ nằm trên máy chủ nên không sao lưu từ đây.</source>
   <translation>The register is on a server, so it is not backed up from here.</translation>
  </message>
  <message>
   <location filename="ui/start/frame.py" />
   <source>Sổ tay của cán bộ xã về bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình</source>
   <translation>The commune officer's notebook on voluntary social insurance and household health insurance</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/week_view.py" />
   <source>Sổ theo dõi của cụm loa</source>
   <translation>Log of the loudspeaker cluster</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_charts.py" />
   <source>Sổ tiết kiệm</source>
   <translation>Savings account</translation>
  </message>
  <message>
   <location filename="exports/exchange/limits.py" />
   <source>Sổ trao đổi chở dữ liệu của một xã. Cấp huyện, tỉnh gửi báo cáo tổng hợp ra Excel, hoặc trả lời từng xã.</source>
   <translation>An exchange workbook carries the data of one commune. A district or province sends summary reports in Excel, or answers commune by commune.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/unit.py" />
   <source>Sổ trên máy chủ chỉ dành cho cấp huyện, cấp tỉnh; cấp xã bỏ --database.</source>
   <translation>A register on a server is for districts and provinces only; a commune leaves --database out.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <location filename="ui/pages/merging/done_view.py" />
   <source>Sổ trở lại như trước: rút lại {restored} dòng.</source>
   <translation>The database is as before: {restored} rows undone.</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Sổ đang được một cửa sổ hoặc lệnh khác sử dụng.</source>
   <translation>Another window or command is using the database.</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Sổ đã sẵn sàng</source>
   <translation>The database is ready</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Sổ được ghi bằng bản chương trình mới hơn bản đang chạy.</source>
   <translation>The database was written by a newer version of the program than this one.</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Sổ được mã hoá bằng mật khẩu. Không có mật khẩu hoặc mã khôi phục thì không ai mở được.</source>
   <translation>The database is encrypted with the password. Without the password or the recovery code no one can open it.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/wording.py" />
   <location filename="ui/pages/roster/bulk_dialog.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Sửa</source>
   <translation>Edit</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/editor.py" />
   <source>Sửa cuộc: {title}</source>
   <translation>Edit activity: {title}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_panel.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Sửa diện</source>
   <translation>Edit statuses</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/bulk_dialog.py" />
   <source>Sửa hàng loạt</source>
   <translation>Bulk edit</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/scenes.py" />
   <source>Sửa hàng loạt, biết trước bao nhiêu người thay đổi</source>
   <translation>Bulk change, saying beforehand how many will change</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/people_page.py" />
   <location filename="ui/pages/roster/person_actions.py" />
   <source>Sửa hàng loạt…</source>
   <translation>Bulk edit…</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_dialogs.py" />
   <location filename="ui/pages/roster/household_panel.py" />
   <source>Sửa hộ</source>
   <translation>Edit household</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <source>Sửa hộ {name}</source>
   <translation>Edit household {name}</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Sửa khác ({code})</source>
   <translation>Other correction ({code})</translation>
  </message>
  <message>
   <location filename="exports/explain.py" />
   <location filename="exports/store_sentences.py" />
   <source>Sửa lại giá trị rồi thử lại.</source>
   <translation>Correct the value and try again.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/list_view.py" />
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Sửa nội dung</source>
   <translation>Edit</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/editor.py" />
   <source>Sửa nội dung cuộc họp</source>
   <translation>Edit the activity</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Sửa phần tính lại được</source>
   <translation>Repair what can be recalculated</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/question_form.py" />
   <source>Sửa quá trình đã đóng</source>
   <translation>Edit the contribution history</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/access.py" />
   <location filename="ui/pages/settings/safety.py" />
   <source>Sửa sổ</source>
   <translation>Repair the database</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Sửa tay</source>
   <translation>By hand</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/wording.py" />
   <source>Sửa tay trong tệp Excel</source>
   <translation>Edited by hand in the Excel file</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_dialog.py" />
   <source>Sửa thông tin: {name}</source>
   <translation>Edit information: {name}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/bulk_dialog.py" />
   <source>Sửa {count} người</source>
   <translation>Edit {count} people</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <source>Sửa {count} ô</source>
   <translation>Edit {count} cells</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <source>Sửa {field}</source>
   <translation>Edit {field}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <source>Sửa {field} của {count} người</source>
   <translation>Edit {field} of {count} people</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <source>Sửa {name}</source>
   <translation>Edit {name}</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Sửa đổi, bổ sung Nghị định 146/2018/NĐ-CP</source>
   <translation>Amending and supplementing Decree 146/2018/NĐ-CP</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/question_form.py" />
   <location filename="ui/pages/roster/person_actions.py" />
   <source>Sửa…</source>
   <translation>Edit…</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Sự cố</source>
   <translation>Incident</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>TCVN3 (ABC)</source>
   <translation>TCVN3 (ABC)</translation>
  </message>
  <message>
   <location filename="ui/shell/practice.py" />
   <source>THỰC HÀNH</source>
   <translation>PRACTICE</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/page.py" />
   <source>TK1-TS: tờ khai</source>
   <translation>TK1-TS: declaration</translation>
  </message>
  <message>
   <location filename="ui/pages/due/board_view.py" />
   <source>Tham gia</source>
   <translation>Enrolled</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/wording.py" />
   <location filename="ui/pages/roster/filters.py" />
   <source>Tham gia BHXH</source>
   <translation>SI enrolment</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/wording.py" />
   <location filename="ui/pages/roster/filters.py" />
   <source>Tham gia BHYT</source>
   <translation>HI enrolment</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Tham gia BHYT theo diện BHXH bắt buộc</source>
   <translation>Has HI through compulsory insurance</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Tham gia BHYT tại nơi làm việc</source>
   <translation>Has HI at the workplace</translation>
  </message>
  <message>
   <location filename="policy/benefits/household_health.py" />
   <source>Tham gia bảo hiểm y tế tại nơi làm việc, không tham gia theo hộ gia đình.</source>
   <translation>Has health insurance (HI) at the workplace, not as a household.</translation>
  </message>
  <message>
   <location filename="policy/benefits/health_card.py" />
   <source>Tham gia lần đầu: thẻ dùng được sau {days} ngày kể từ ngày đóng đủ</source>
   <translation>First enrolment: the card is valid {days} days after full payment</translation>
  </message>
  <message>
   <location filename="policy/health_order.py" />
   <source>Tham gia theo hộ gia đình</source>
   <translation>Enrols as a household</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/outputs.py" />
   <source>Tham gia theo nhóm</source>
   <translation>Enrol by group</translation>
  </message>
  <message>
   <location filename="policy/health_order.py" />
   <source>Tham gia theo nhóm “{group}”</source>
   <translation>Enrols in group “{group}”</translation>
  </message>
  <message>
   <location filename="policy/trace.py" />
   <source>Tham số của luật mới được đối chiếu với văn bản đến ngày {checked}; nếu dùng cho ngày sau đó, hãy kiểm tra văn bản mới.</source>
   <translation>The legal parameters were checked against the documents up to {checked}; for later dates, check the new documents.</translation>
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Tham số pháp luật không đọc được ({detail}).</source>
   <translation>The parameters of law cannot be read ({detail}).</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <location filename="ui/pages/importing/wording.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <source>Thay đổi</source>
   <translation>Changed</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Theo Luật BHXH năm {law}; bản tham số {version}.</source>
   <translation>Under the {law} Law on Social Insurance; parameters {version}.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <source>Theo kỳ đóng</source>
   <translation>By payment period</translation>
  </message>
  <message>
   <location filename="policy/benefits/household_health.py" />
   <source>Theo nhóm được hỗ trợ: {supported} đồng; cả nhà theo hộ gia đình: {household} đồng; cách ít tiền nhất: {best} đồng</source>
   <translation>By supported group: {supported} VND; the whole family as a household: {household} VND; cheapest way: {best} VND</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/span_bar.py" />
   <source>Theo năm</source>
   <translation>By year</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/span_bar.py" />
   <source>Theo quý</source>
   <translation>By quarter</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/page.py" />
   <source>Theo số tiền</source>
   <translation>By amount</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/page.py" />
   <source>Theo số tiền hiện có</source>
   <translation>By the money available</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/span_bar.py" />
   <source>Theo tháng</source>
   <translation>By month</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>Theo tên và số giấy tờ, dòng này là của {label}; khác bản gốc ở: {differences}.</source>
   <translation>By name and document numbers this row is of {label}; it differs from the original in: {differences}.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Theo đơn vị lao động</source>
   <translation>Through the workplace</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/page.py" />
   <source>Thiếu</source>
   <translation>Missing</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>Thiếu CCCD</source>
   <translation>Citizen ID missing</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>Thiếu ngày sinh</source>
   <translation>Date of birth missing</translation>
  </message>
  <message>
   <location filename="exports/merging/period_board.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <location filename="ui/pages/merging/period_view.py" />
   <location filename="ui/pages/merging/wording.py" />
   <source>Thiếu số</source>
   <translation>Numbers missing</translation>
  </message>
  <message>
   <location filename="policy/benefits/survivors.py" />
   <location filename="policy/illustrate/fields.py" />
   <source>Thiếu trường “{field}”. Hãy bổ sung trường này.</source>
   <translation>Field “{field}” is missing. Add this field.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/form_view.py" />
   <source>Thiếu {names}</source>
   <translation>Missing {names}</translation>
  </message>
  <message>
   <location filename="ui/shell/rail.py" />
   <source>Thu gọn</source>
   <translation>Collapse</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/scenario_view.py" />
   <source>Thu nhập</source>
   <translation>Income</translation>
  </message>
  <message>
   <location filename="ui/operations/quote_list.py" />
   <source>Thu nhập chọn đóng</source>
   <translation>Chosen income</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/question_form.py" />
   <source>Thu nhập làm căn cứ đóng</source>
   <translation>Income basis</translation>
  </message>
  <message>
   <location filename="policy/benefits/average_income.py" />
   <source>Thu nhập năm {year} sau điều chỉnh</source>
   <translation>Income of {year} after adjustment</translation>
  </message>
  <message>
   <location filename="ui/printing/preview.py" />
   <source>Thu nhỏ</source>
   <translation>Zoom out</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/wording.py" />
   <source>Thuộc diện: {kind}</source>
   <translation>Status: {kind}</translation>
  </message>
  <message>
   <location filename="policy/health_order.py" />
   <source>Thuộc nhiều nhóm được hỗ trợ: chọn nhóm có mức hỗ trợ cao nhất là “{group}”</source>
   <translation>In several supported groups: the group with the highest support, “{group}”, is chosen</translation>
  </message>
  <message>
   <location filename="policy/health_order.py" />
   <source>Thuộc nhóm “{group}”, được chọn tham gia theo hộ gia đình</source>
   <translation>In group “{group}”, may choose to enrol as a household</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <location filename="ui/pages/illustration/outputs.py" />
   <source>Thành viên</source>
   <translation>Member</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_panel.py" />
   <source>Thành viên ({count})</source>
   <translation>Members ({count})</translation>
  </message>
  <message>
   <location filename="policy/benefits/household_health.py" />
   <source>Thành viên “{member}” được nêu hai lần.</source>
   <translation>Member “{member}” is listed twice.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Tháng</source>
   <translation>Month</translation>
  </message>
  <message>
   <location filename="policy/benefits/retirement.py" />
   <source>Tháng bắt đầu hưởng lương hưu</source>
   <translation>Month the pension starts</translation>
  </message>
  <message>
   <location filename="policy/benefits/survivors.py" />
   <source>Tháng bắt đầu hưởng lương hưu sau ngày chết. Hãy kiểm tra lại.</source>
   <translation>The month the pension starts is after the date of death. Check again.</translation>
  </message>
  <message>
   <location filename="policy/illustrate/claims.py" />
   <source>Tháng bắt đầu hưởng lương hưu sau ngày ra nước ngoài. Hãy kiểm tra lại.</source>
   <translation>The month the pension starts is after the date of leaving the country. Check again.</translation>
  </message>
  <message>
   <location filename="policy/plan/projection.py" />
   <source>Tháng bắt đầu quá xa; kế hoạch chỉ tính đến năm {year}. Hãy kiểm tra lại.</source>
   <translation>The first month is too far away; the plan only reaches {year}. Check again.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/local.py" />
   <source>Tháng cuối phải sau tháng đầu.</source>
   <translation>The last month must be after the first.</translation>
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Tháng hoặc ngày không có trong lịch.</source>
   <translation>The month or day is not in the calendar.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/calendar_view.py" />
   <source>Tháng này</source>
   <translation>This month</translation>
  </message>
  <message>
   <location filename="policy/parameters/pension.toml" />
   <source>Tháng sinh mà bảng tra phổ biến ghi tuổi nghỉ hưu khác</source>
   <translation>Months of birth for which common lookup tables give another retirement age</translation>
  </message>
  <message>
   <location filename="policy/benefits/contribution.py" />
   <source>Tháng {month} không có phương thức đóng {months} tháng một lần. Hãy chọn: {known} tháng.</source>
   <translation>There is no {months}-month payment method for {month}. Choose: {known} months.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/span_bar.py" />
   <source>Tháng {month}/{year}</source>
   <translation>Month {month}/{year}</translation>
  </message>
  <message>
   <location filename="policy/benefits/retirement.py" />
   <source>Tháng đóng đủ phần còn thiếu sớm hơn tháng đủ điều kiện. Hãy kiểm tra lại các mốc thời gian.</source>
   <translation>The month the missing part is fully paid is earlier than the month the conditions are met. Check the dates.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <source>Tháng đóng ở quá xa sau hôm nay. Hãy kiểm tra lại năm.</source>
   <translation>The paid month is too far in the future. Check the year.</translation>
  </message>
  <message>
   <location filename="policy/benefits/retirement.py" />
   <source>Tháng đầu hưởng lương hưu (tháng sau khi đủ điều kiện)</source>
   <translation>First month of pension (the month after the conditions are met)</translation>
  </message>
  <message>
   <location filename="desktop/command_line/exporting.py" />
   <source>Tháng “{text}” không có trong lịch; viết dạng 2026-11.</source>
   <translation>The month “{text}” is not in the calendar; write it as 2026-11.</translation>
  </message>
  <message>
   <location filename="policy/illustrate/fields.py" />
   <source>Tháng “{value}” không có trong lịch. Hãy ghi dạng NĂM-THÁNG, ví dụ 2022-06.</source>
   <translation>The month “{value}” is not in the calendar. Write YEAR-MONTH, for example 2022-06.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/scenario_view.py" />
   <source>Thân nhân nhận nếu mất trước khi hưởng</source>
   <translation>Relatives receive on death before the pension</translation>
  </message>
  <message>
   <location filename="policy/benefits/survivors.py" />
   <source>Thân nhân đủ điều kiện có thể hưởng tuất hằng tháng (tối đa 4 người) thay cho tuất một lần; người không còn ai nuôi dưỡng trực tiếp hưởng mức cao hơn.</source>
   <translation>Eligible relatives may receive the monthly survivors' benefit (at most 4 people) instead of the lump sum; a relative with no one left to support them receives a higher level.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/page.py" />
   <location filename="ui/pages/outreach/roll_view.py" />
   <location filename="ui/pages/settings/officers.py" />
   <source>Thêm</source>
   <translation>Add</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/script_view.py" />
   <source>Thêm bài</source>
   <translation>Add script</translation>
  </message>
  <message>
   <location filename="ui/widgets/chips.py" />
   <source>Thêm bộ lọc</source>
   <translation>Add filter</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Thêm cán bộ</source>
   <translation>Add officer</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Thêm cán bộ…</source>
   <translation>Add officer…</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/cluster_view.py" />
   <location filename="ui/pages/loudspeaker/week_view.py" />
   <source>Thêm cụm loa</source>
   <translation>Add loudspeaker cluster</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/status_dialog.py" />
   <source>Thêm diện</source>
   <translation>Add status</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_dialogs.py" />
   <location filename="ui/pages/roster/households_page.py" />
   <source>Thêm hộ</source>
   <translation>Add household</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Thêm kỳ đóng theo danh sách</source>
   <translation>Add contribution periods from the list</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Thêm lại số 0 bị mất ở đầu</source>
   <translation>Put back lost leading zeros</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <source>Thêm một hộ</source>
   <translation>Adding a household</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/scenes.py" />
   <source>Thêm một điều kiện lọc</source>
   <translation>Adding a condition</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/local.py" />
   <source>Thêm nghị quyết…</source>
   <translation>Add resolution…</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <location filename="ui/pages/roster/household_panel.py" />
   <location filename="ui/pages/roster/people_page.py" />
   <source>Thêm người</source>
   <translation>Add people</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Thêm người vào danh sách</source>
   <translation>Add people to the list</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_dialog.py" />
   <source>Thêm người vào sổ</source>
   <translation>Add a person to the database</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/scenes.py" />
   <source>Thêm người, quét được mã QR thẻ căn cước</source>
   <translation>Adding a person; the QR code of the citizen card can be scanned</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Thêm người…</source>
   <translation>Add people…</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Thêm số 0 bị mất ở đầu</source>
   <translation>Add the lost leading 0</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Thêm tệp…</source>
   <translation>Add files…</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <source>Thêm {name}</source>
   <translation>Add {name}</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <location filename="exports/exchange/layout.py" />
   <location filename="exports/headings.py" />
   <location filename="ui/operations/quote_list.py" />
   <location filename="ui/pages/due/board_view.py" />
   <location filename="ui/pages/due/clock_view.py" />
   <location filename="ui/pages/due/list_view.py" />
   <location filename="ui/pages/illustration/impact_view.py" />
   <location filename="ui/pages/illustration/quote_list_dialog.py" />
   <location filename="ui/pages/importing/preview_step.py" />
   <location filename="ui/pages/merging/pairs_view.py" />
   <location filename="ui/pages/outreach/candidate_dialog.py" />
   <location filename="ui/pages/outreach/editor.py" />
   <location filename="ui/pages/outreach/list_view.py" />
   <location filename="ui/pages/outreach/people_chooser.py" />
   <location filename="ui/pages/outreach/roll_grid.py" />
   <location filename="ui/pages/outreach/small_group.py" />
   <location filename="ui/pages/reports/form_view.py" />
   <location filename="ui/pages/roster/columns.py" />
   <location filename="ui/pages/roster/filters.py" />
   <location filename="ui/pages/roster/group_session.py" />
   <location filename="ui/pages/roster/household_picker.py" />
   <location filename="ui/pages/roster/households_page.py" />
   <location filename="ui/pages/targets/dialog.py" />
   <source>Thôn</source>
   <translation>Village</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/village_view.py" />
   <location filename="ui/pages/importing/write_step.py" />
   <source>Thôn mới</source>
   <translation>New village</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/loudspeaker/cluster_view.py" />
   <source>Thôn nghe được</source>
   <translation>Villages within hearing</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/small_group.py" />
   <source>Thôn này không còn ai cùng nghề chưa tham gia. Chọn nghề hoặc thôn khác.</source>
   <translation>No one of this occupation in this village is left to enrol. Choose another occupation or village.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/wording.py" />
   <source>Thôn, bản, tổ dân phố</source>
   <translation>Villages, residential groups</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Thông tin</source>
   <translation>Information</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Thông tin khác</source>
   <translation>Other information</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư 01/2016/TT-BLĐTBXH</source>
   <translation>Circular 01/2016/TT-BLĐTBXH</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư 01/2023/TT-BLĐTBXH</source>
   <translation>Circular 01/2023/TT-BLĐTBXH</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư 01/2025/TT-BLĐTBXH</source>
   <translation>Circular 01/2025/TT-BLĐTBXH</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư 03/2015/TT-BLĐTBXH</source>
   <translation>Circular 03/2015/TT-BLĐTBXH</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư 11/2025/TT-BNV</source>
   <translation>Circular 11/2025/TT-BNV</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư 14/2026/TT-BNV</source>
   <translation>Circular 14/2026/TT-BNV</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư 20/2023/TT-BLĐTBXH</source>
   <translation>Circular 20/2023/TT-BLĐTBXH</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư 23/2020/TT-BLĐTBXH</source>
   <translation>Circular 23/2020/TT-BLĐTBXH</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư 32/2017/TT-BLĐTBXH</source>
   <translation>Circular 32/2017/TT-BLĐTBXH</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư 35/2018/TT-BLĐTBXH</source>
   <translation>Circular 35/2018/TT-BLĐTBXH</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư 35/2019/TT-BLĐTBXH</source>
   <translation>Circular 35/2019/TT-BLĐTBXH</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư 36/2021/TT-BLĐTBXH</source>
   <translation>Circular 36/2021/TT-BLĐTBXH</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư 42/2016/TT-BLĐTBXH</source>
   <translation>Circular 42/2016/TT-BLĐTBXH</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư 56/2017/TT-BYT</source>
   <translation>Circular 56/2017/TT-BYT</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư 58/2015/TT-BLĐTBXH</source>
   <translation>Circular 58/2015/TT-BLĐTBXH</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư 59/2015/TT-BLĐTBXH</source>
   <translation>Circular 59/2015/TT-BLĐTBXH</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư liên tịch 105/2016/TTLT-BQP-BCA-BLĐTBXH</source>
   <translation>Joint Circular 105/2016/TTLT-BQP-BCA-BLĐTBXH</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư liên tịch 28/2012/TTLT-BLĐTBXH-BTC-BGDĐT</source>
   <translation>Joint Circular 28/2012/TTLT-BLĐTBXH-BTC-BGDĐT</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/content/entries.py" />
   <location filename="ui/pages/content/page.py" />
   <source>Thông điệp</source>
   <translation>Message</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/message_picker.py" />
   <source>Thông điệp của công văn</source>
   <translation>Messages of the official letter</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Thông điệp truyền thông</source>
   <translation>Outreach message</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/message_picker.py" />
   <source>Thông điệp đã dùng</source>
   <translation>Messages used</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/message_picker.py" />
   <source>Thông điệp đã dùng: {count}</source>
   <translation>Messages used: {count}</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Thông điệp, kịch bản điền sẵn số liệu, câu trả lời cho người dân.</source>
   <translation>Messages, scripts with the figures filled in, answers for citizens.</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Thư mục dữ liệu chỉ cho đọc.</source>
   <translation>The data folder is read-only.</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Thư mục dữ liệu này đã có sổ.</source>
   <translation>This data folder already holds a database.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/wording.py" />
   <source>Thư điện tử</source>
   <translation>Email</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Thường trú</source>
   <translation>Permanent</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/choose_view.py" />
   <source>Thả các tệp báo cáo vào đây</source>
   <translation>Drop report files here</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <source>Thả danh sách Excel vào đây</source>
   <translation>Drop an Excel list here</translation>
  </message>
  <message>
   <location filename="ui/pages/due/board_view.py" />
   <location filename="ui/pages/due/list_view.py" />
   <source>Thẻ BHYT</source>
   <translation>Health card</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Thẻ BHYT cho thấy đang hưởng lương hưu hoặc mất sức</source>
   <translation>The health card shows a pension or incapacity benefit</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Thẻ BHYT cho thấy đang đóng tại nơi làm việc</source>
   <translation>The health card shows insurance at the workplace</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Thẻ BHYT còn hạn đến {until}</source>
   <translation>Health card valid until {until}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>Thẻ BHYT hết hạn</source>
   <translation>Health card expires</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>Thẻ BHYT hết hạn trong 30 ngày</source>
   <translation>Health card expires within 30 days</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Thẻ BHYT khi về già</source>
   <translation>Health card in old age</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Thẻ BHYT khi về già (giá hôm nay)</source>
   <translation>Health card in old age (today's money)</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Thẻ BHYT, quỹ đóng suốt thời gian hưởng lương hưu</source>
   <translation>Health card, paid by the fund for as long as the pension is received</translation>
  </message>
  <message>
   <location filename="policy/benefits/pension.py" />
   <source>Thẻ bảo hiểm y tế do quỹ bảo hiểm xã hội đóng, mức hưởng</source>
   <translation>Health card paid by the social insurance fund, coverage</translation>
  </message>
  <message>
   <location filename="policy/plan/projection.py" />
   <source>Thẻ bảo hiểm y tế khi hưởng lương hưu, giá trị mỗi năm (giá hiện nay)</source>
   <translation>Health card during the pension, value a year (current prices)</translation>
  </message>
  <message>
   <location filename="policy/due.py" />
   <source>Thẻ còn hạn {days} ngày, đến {day}</source>
   <translation>Card valid for {days} more days, until {day}</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Thẻ có giá trị đến {value}</source>
   <translation>Card valid until {value}</translation>
  </message>
  <message>
   <location filename="policy/due.py" />
   <source>Thẻ hết hạn hôm nay, {day}</source>
   <translation>The card ends today, {day}</translation>
  </message>
  <message>
   <location filename="policy/due.py" />
   <source>Thẻ hết hạn {day}, đã gián đoạn {gap} ngày: đóng hôm nay thì từ {valid} mới dùng được</source>
   <translation>Card expired {day}, a gap of {gap} days: if paid today it is valid only from {valid}</translation>
  </message>
  <message>
   <location filename="policy/due.py" />
   <source>Thẻ hết hạn {day}: đóng chậm nhất {last} thì không phải chờ</source>
   <translation>Card expired {day}: pay by {last} to avoid waiting</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/columns.py" />
   <source>Thẻ đến</source>
   <translation>Card until</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <source>Thẻ đến {day}</source>
   <translation>Card until {day}</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Thống nhất cách viết nghề đã duyệt</source>
   <translation>Unify approved spellings of occupations</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <location filename="ui/pages/importing/wording.py" />
   <source>Thống nhất cách viết tên thôn</source>
   <translation>Unify the spelling of village names</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Thống nhất tên dân tộc</source>
   <translation>Unify names of ethnicities</translation>
  </message>
  <message>
   <location filename="policy/parameters/support.toml" />
   <source>Thời gian Nhà nước hỗ trợ nhiều nhất</source>
   <translation>Longest State support</translation>
  </message>
  <message>
   <location filename="policy/plan/projection.py" />
   <source>Thời gian bắt buộc: phần tự đóng chỉ tính phần của người lao động, không tính phần của người sử dụng lao động; tuổi nghỉ hưu theo điều kiện bình thường.</source>
   <translation>Compulsory time: own payment counts only the employee's part, not the employer's; the retirement age is for normal conditions.</translation>
  </message>
  <message>
   <location filename="policy/benefits/monthly_allowance.py" />
   <source>Thời gian hưởng theo mức đóng (làm tròn lên)</source>
   <translation>Months of benefit by contribution (rounded up)</translation>
  </message>
  <message>
   <location filename="policy/parameters/health.toml" />
   <source>Thời gian hỗ trợ nhiều nhất của nhóm được hỗ trợ có thời hạn</source>
   <translation>Longest support for groups supported for a limited time</translation>
  </message>
  <message>
   <location filename="policy/parameters/benefits.toml" />
   <source>Thời gian làm nghề nặng nhọc, độc hại hoặc ở vùng đặc biệt khó khăn để nghỉ hưu sớm hơn</source>
   <translation>Time in heavy or hazardous work or in a specially disadvantaged area needed to retire earlier</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Thời gian và mức đã đóng lấy theo sổ BHXH; sổ là căn cứ, bản minh hoạ theo điều đã ghi ở đây.</source>
   <translation>Contribution time and levels come from the SI book; the book is authoritative, the illustration follows what is recorded here.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Thời gian đã đóng</source>
   <translation>Time paid</translation>
  </message>
  <message>
   <location filename="policy/parameters/pension.toml" />
   <source>Thời gian đóng bắt buộc để lương hưu không thấp hơn lương cơ sở (mức tham chiếu)</source>
   <translation>Compulsory contribution time for a pension not below the base salary (reference level)</translation>
  </message>
  <message>
   <location filename="policy/parameters/pension.toml" />
   <source>Thời gian đóng bắt buộc để nghỉ hưu trước tuổi do suy giảm khả năng lao động từ 61%</source>
   <translation>Compulsory contribution time for early retirement because of a loss of working capacity from 61%</translation>
  </message>
  <message>
   <location filename="policy/parameters/benefits.toml" />
   <source>Thời gian đóng bắt buộc để thân nhân được hưởng tuất hằng tháng</source>
   <translation>Compulsory contribution time for relatives to receive the monthly survivors' benefit</translation>
  </message>
  <message>
   <location filename="policy/parameters/pension.toml" />
   <source>Thời gian đóng bắt buộc để tuổi nghỉ hưu theo quy định bảo hiểm xã hội bắt buộc</source>
   <translation>Compulsory contribution time for the retirement age under compulsory insurance</translation>
  </message>
  <message>
   <location filename="policy/parameters/contribution.toml" />
   <source>Thời gian đóng một lần cho nhiều năm về sau, theo phương thức</source>
   <translation>Duration of a payment in advance, by payment method</translation>
  </message>
  <message>
   <location filename="policy/parameters/benefits.toml" />
   <source>Thời gian đóng trong 12 tháng trước khi sinh để hưởng trợ cấp thai sản</source>
   <translation>Contribution time in the 12 months before birth needed for the maternity allowance</translation>
  </message>
  <message>
   <location filename="policy/parameters/pension.toml" />
   <source>Thời gian đóng tối thiểu để hưởng lương hưu</source>
   <translation>Least contribution time for a pension</translation>
  </message>
  <message>
   <location filename="policy/parameters/pension.toml" />
   <source>Thời gian đóng tự nguyện để được nghỉ hưu ở tuổi 60 (nam), 55 (nữ) nếu tham gia trước 01/01/2021</source>
   <translation>Voluntary contribution time for retirement at age 60 (men), 55 (women) if joined before 01/01/2021</translation>
  </message>
  <message>
   <location filename="policy/benefits/pension.py" />
   <source>Thời gian đóng {months} tháng chưa đủ {needed} tháng; chỉ tính cho trường hợp đặc biệt được luật cho phép (ví dụ lao động nữ là cán bộ, công chức cấp xã).</source>
   <translation>A contribution time of {months} months is less than {needed} months; calculated only for special cases allowed by law (for example women who are commune officials).</translation>
  </message>
  <message>
   <location filename="policy/benefits/pension.py" />
   <source>Thời gian đóng {months} tháng chưa đủ để tính lương hưu; cần từ {needed} tháng. Hãy kiểm tra lại số tháng, hoặc xem trợ cấp hằng tháng và bảo hiểm xã hội một lần.</source>
   <translation>A contribution time of {months} months is not enough for a pension; at least {needed} months are needed. Check the months, or see the monthly allowance and the one-time withdrawal.</translation>
  </message>
  <message>
   <location filename="policy/parameters/pension.toml" />
   <source>Thời gian đóng ít nhất mà công thức lương hưu có thể tính</source>
   <translation>Least contribution time the pension formula can calculate</translation>
  </message>
  <message>
   <location filename="policy/parameters/benefits.toml" />
   <source>Thời gian đóng ít nhất để tính trợ cấp hằng tháng</source>
   <translation>Least contribution time for the monthly allowance</translation>
  </message>
  <message>
   <location filename="policy/parameters/benefits.toml" />
   <source>Thời gian đóng để được trợ cấp mai táng</source>
   <translation>Contribution time needed for the funeral allowance</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/scenario_view.py" />
   <source>Thời gian đóng, tỷ lệ</source>
   <translation>Contribution time, rate</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Thời lượng</source>
   <translation>Length</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>Thứ Ba</source>
   <translation>Tuesday</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>Thứ Bảy</source>
   <translation>Saturday</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>Thứ Hai</source>
   <translation>Monday</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>Thứ Năm</source>
   <translation>Thursday</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>Thứ Sáu</source>
   <translation>Friday</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>Thứ Tư</source>
   <translation>Wednesday</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/illustration/family_views.py" />
   <location filename="ui/pages/illustration/outputs.py" />
   <source>Thứ tự</source>
   <translation>Order</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <source>Thứ tự tính trong năm tài chính, theo ngày đóng.</source>
   <translation>Order within the fiscal year, by payment date.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/people_page.py" />
   <source>Thử bỏ bớt điều kiện lọc hoặc gõ ít chữ hơn.</source>
   <translation>Try removing filter conditions or typing less.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <source>Thử gõ ít chữ hơn hoặc chọn thôn khác.</source>
   <translation>Type fewer letters or choose another village.</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thực hiện chính sách hưởng bảo hiểm xã hội một lần</source>
   <translation>Implementing the policy on one-time withdrawal</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <source>Tin cậy nơi phát hành</source>
   <translation>Trust a publisher</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <source>Tin cậy nơi phát hành…</source>
   <translation>Trust a publisher…</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <source>Tiêu đề trong tệp</source>
   <translation>Heading in the file</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <source>Tiêu đề ở dòng</source>
   <translation>Heading in row</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/page.py" />
   <source>Tiến độ</source>
   <translation>Progress</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/group_session.py" />
   <source>Tiếp theo</source>
   <translation>Next</translation>
  </message>
  <message>
   <location filename="ui/widgets/wizard.py" />
   <source>Tiếp tục</source>
   <translation>Continue</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Tiết kiệm</source>
   <translation>Savings</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/people_chooser.py" />
   <location filename="ui/pages/roster/columns.py" />
   <source>Tiềm năng</source>
   <translation>Prospect</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <location filename="ui/pages/roster/household_panel.py" />
   <source>Tiềm năng BHXH</source>
   <translation>SI prospects</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/people_chooser.py" />
   <source>Tiềm năng BHXH TN</source>
   <translation>Voluntary SI prospects</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>Tiềm năng BHXH tự nguyện</source>
   <translation>Voluntary insurance prospects</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>Tiềm năng BHYT</source>
   <translation>HI prospects</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/people_chooser.py" />
   <source>Tiềm năng BHYT hộ</source>
   <translation>Household HI prospects</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>Tiềm năng BHYT hộ gia đình</source>
   <translation>Household health insurance prospects</translation>
  </message>
  <message>
   <location filename="policy/benefits/one_time.py" />
   <source>Tiền Nhà nước đã hỗ trợ ({months} tháng)</source>
   <translation>State support already paid ({months} months)</translation>
  </message>
  <message>
   <location filename="ui/operations/withdrawal.py" />
   <source>Tiền Nhà nước đã hỗ trợ của những tháng chưa ghi số tiền được tính theo nhóm hiện nay của người dân; số bị trừ do cơ quan BHXH xác định.</source>
   <translation>State support of months without a recorded amount is computed for the person's group of today; the social insurance agency determines what is deducted.</translation>
  </message>
  <message>
   <location filename="ui/operations/withdrawal.py" />
   <source>Tiền Nhà nước đã hỗ trợ theo sổ theo dõi</source>
   <translation>State support as recorded</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_forms.py" />
   <source>Tiền thẻ BHYT trả cả năm một lần được chia đều cho 12 tháng để dành.</source>
   <translation>The yearly payment for health cards is spread over 12 months of setting aside.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Tiền tự bỏ ra</source>
   <translation>Own money paid</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/editor.py" />
   <source>Toàn xã</source>
   <translation>Whole commune</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/dialog.py" />
   <source>Toàn đơn vị</source>
   <translation>Whole unit</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Trang dữ liệu bị hỏng; cần khôi phục từ bản sao lưu.</source>
   <translation>A page of the database is damaged; restore it from a backup.</translation>
  </message>
  <message>
   <location filename="exports/exchange/reader.py" />
   <source>Trang thông tin ẩn của tệp bị thiếu hoặc bị sửa nên không nhận tệp này.</source>
   <translation>The hidden information sheet of the file is missing or edited, so the file is not accepted.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <location filename="ui/pages/importing/write_step.py" />
   <source>Trang tính</source>
   <translation>Sheet</translation>
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Trang tính “{sheet}” đang ẩn ({rows} dòng).</source>
   <translation>The sheet “{sheet}” is hidden ({rows} rows).</translation>
  </message>
  <message>
   <location filename="ui/printing/sheet.py" />
   <source>Trang {page}/{pages}</source>
   <translation>Page {page}/{pages}</translation>
  </message>
  <message>
   <location filename="exports/merging/hands.py" />
   <source>Trang “{sheet}” ({rows} dòng) không phải danh sách của phần mềm nên không đọc.</source>
   <translation>Sheet “{sheet}” ({rows} rows) is no list of this program and was not read.</translation>
  </message>
  <message>
   <location filename="exports/merging/hands.py" />
   <source>Trang “{sheet}” mất dòng tiêu đề; các cột được nhận ra theo nội dung còn như khi xuất.</source>
   <translation>Sheet “{sheet}” has lost its headings; the columns were recognised by content that is still as exported.</translation>
  </message>
  <message>
   <location filename="exports/merging/suspicion.py" />
   <source>Trang “{sheet}”: cột “{column}” đã bị sắp xếp riêng nên giá trị nằm sai dòng. Chưa nhận gì từ tệp này: xin bên gửi hoàn tác việc sắp xếp hoặc xuất lại từ phần mềm, hoặc chọn so từng dòng.</source>
   <translation>Sheet “{sheet}”: the column “{column}” was sorted by itself, so its values stand in the wrong rows. Nothing was taken from this file: ask the sender to undo the sorting or export again, or choose to compare row by row.</translation>
  </message>
  <message>
   <location filename="exports/merging/suspicion.py" />
   <source>Trang “{sheet}”: mã dòng không còn đi cùng đúng người (tên, ngày sinh, số giấy tờ đều khác), có thể do chỉ sắp xếp một phần bảng. Chưa nhận gì từ tệp này: xin bên gửi hoàn tác việc sắp xếp hoặc xuất lại từ phần mềm, hoặc chọn so từng dòng theo số giấy tờ.</source>
   <translation>Sheet “{sheet}”: the row ids no longer go with the right people (name, date of birth and document numbers all differ), perhaps because only part of the table was sorted. Nothing was taken from this file: ask the sender to undo the sorting or export again, or choose to compare row by row by document numbers.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <source>Trang, dòng</source>
   <translation>Sheet, row</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <source>Trong hộ đã có {count} người tham gia từ đầu năm nên thứ tự tính tiếp theo.</source>
   <translation>{count} people of the household enrolled earlier this year, so the order continues from there.</translation>
  </message>
  <message>
   <location filename="policy/packages.py" />
   <source>Trong số {budget} đồng một tháng còn lại {left} đồng</source>
   <translation>Of {budget} VND a month, {left} VND is left</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/village_view.py" />
   <source>Trong sổ</source>
   <translation>In the database</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/pairs_step.py" />
   <source>Trong sổ: {name}</source>
   <translation>In the database: {name}</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/font_dialog.py" />
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Trong tệp</source>
   <translation>In the file</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/pairs_step.py" />
   <source>Trong tệp, dòng {row}</source>
   <translation>In the file, row {row}</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/pairs_step.py" />
   <source>Trong tệp, trang {sheet}, dòng {row}</source>
   <translation>In the file, sheet {sheet}, row {row}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filter_dialog.py" />
   <source>Trong {days} ngày tới</source>
   <translation>In the next {days} days</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/bulk_dialog.py" />
   <source>Trong đó {count} người đang có giá trị khác sẽ bị thay.</source>
   <translation>Of these, {count} people have another value that will be replaced.</translation>
  </message>
  <message>
   <location filename="exports/server_sentences.py" />
   <source>Trong “{place}” chưa có sổ tổng hợp.</source>
   <translation>There is no consolidation register in “{place}” yet.</translation>
  </message>
  <message>
   <location filename="exports/server_sentences.py" />
   <source>Trong “{place}” đã có sổ tổng hợp.</source>
   <translation>There is a consolidation register in “{place}” already.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Trung bình</source>
   <translation>Average</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Truyền thông lưu động</source>
   <translation>Mobile outreach</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Truyền thông trực quan</source>
   <translation>Visual outreach</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/papers.py" />
   <source>Trên giấy tờ</source>
   <translation>On paper</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/local.py" />
   <source>Trên mức đóng theo chuẩn hộ nghèo nông thôn</source>
   <translation>Of the contribution at the rural poverty line</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/page.py" />
   <source>Trình chiếu chữ lớn (F11)</source>
   <translation>Present in large type (F11)</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/projector.py" />
   <source>Trình chiếu minh hoạ</source>
   <translation>Present the illustration</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>Trùng một số giấy tờ nhưng khác số giấy tờ khác.</source>
   <translation>One document number is the same but another one differs.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <source>Trùng mục với cột {column}</source>
   <translation>Same field as column {column}</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <location filename="ui/pages/merging/page.py" />
   <source>Trùng người</source>
   <translation>Duplicates</translation>
  </message>
  <message>
   <location filename="exports/importing/planning.py" />
   <source>Trùng người với dòng {row} trong cùng tệp.</source>
   <translation>Same person as row {row} of the same file.</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>Trùng số giấy tờ nhưng khác họ tên: “{new}” và “{old}”.</source>
   <translation>Same document number but different names: “{new}” and “{old}”.</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>Trùng số giấy tờ nhưng khác năm sinh.</source>
   <translation>Same document number but a different year of birth.</translation>
  </message>
  <message>
   <location filename="exports/importing/planning.py" />
   <source>Trùng số giấy tờ với dòng {row} nhưng khác họ tên.</source>
   <translation>Same document number as row {row} but a different name.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Trước khi gộp</source>
   <translation>Before a merge</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Trước khi khôi phục</source>
   <translation>Before a restore</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Trước khi nhập</source>
   <translation>Before an import</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Trước khi nâng cấp</source>
   <translation>Before an upgrade</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Trước khi sửa</source>
   <translation>Before the edit</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Trước khi sửa ghi: {before}</source>
   <translation>Before the edit: {before}</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Trước khi xoá</source>
   <translation>Before a deletion</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <source>Trước ngày này người đó không hiện trong việc cần làm</source>
   <translation>Until this date the person does not appear in the to-do list</translation>
  </message>
  <message>
   <location filename="policy/benefits/one_time.py" />
   <source>Trường hợp bệnh tật không trừ tiền Nhà nước đã hỗ trợ</source>
   <translation>In case of illness the State support is not deducted</translation>
  </message>
  <message>
   <location filename="policy/illustrate/__init__.py" />
   <location filename="policy/illustrate/plans.py" />
   <source>Trường “{field}” không dùng đến trong phép tính này.</source>
   <translation>Field “{field}” is not used in this calculation.</translation>
  </message>
  <message>
   <location filename="policy/illustrate/fields.py" />
   <source>Trường “{field}” không nhận “{value}”. Hãy chọn một trong: {known}.</source>
   <translation>Field “{field}” does not accept “{value}”. Choose one of: {known}.</translation>
  </message>
  <message>
   <location filename="policy/illustrate/fields.py" />
   <source>Trường “{field}” không được âm. Hãy ghi từ {least} trở lên.</source>
   <translation>Field “{field}” cannot be negative. Write {least} or more.</translation>
  </message>
  <message>
   <location filename="policy/illustrate/fields.py" />
   <source>Trường “{field}” phải từ {least} đến {most}. Hãy kiểm tra lại.</source>
   <translation>Field “{field}” must be from {least} to {most}. Check again.</translation>
  </message>
  <message>
   <location filename="policy/illustrate/fields.py" />
   <source>Trường “{field}” đang là {kind}; {expected}</source>
   <translation>Field “{field}” is {kind}; {expected}</translation>
  </message>
  <message>
   <location filename="policy/illustrate/fields.py" />
   <source>Trường “{field}”: “{value}” không phải số thập phân. Hãy dùng dấu chấm, ví dụ "0.0031".</source>
   <translation>Field “{field}”: “{value}” is not a decimal number. Use a decimal point, for example "0.0031".</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Trưởng thôn</source>
   <translation>Village head</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/occupation_view.py" />
   <location filename="ui/pages/outreach/editor.py" />
   <location filename="ui/pages/outreach/list_view.py" />
   <source>Trạng thái</source>
   <translation>State</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <location filename="ui/pages/merging/send_view.py" />
   <source>Trả lời</source>
   <translation>Answer</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Trả lời các đơn vị</source>
   <translation>Reply to units</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Trả lời các đơn vị đã gửi</source>
   <translation>Answer the units that reported</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Trả lời khi người dân thắc mắc</source>
   <translation>Answers to citizens' questions</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>Trả lời mới nhất: {unit}, kỳ {period}, số {number}, lập lúc {at}.</source>
   <translation>Latest answer: {unit}, period {period}, number {number}, made at {at}.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <source>Trả lời đơn vị gửi…</source>
   <translation>Reply to the sender…</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Trả lời…</source>
   <translation>Answer…</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Trợ cấp hưu trí xã hội</source>
   <translation>Social pension</translation>
  </message>
  <message>
   <location filename="policy/benefits/monthly_allowance.py" />
   <source>Trợ cấp hằng tháng dành cho người đóng từ {least} đến dưới {pension} tháng, không phải {months} tháng.</source>
   <translation>The monthly allowance is for people who paid from {least} to under {pension} months, not {months} months.</translation>
  </message>
  <message>
   <location filename="policy/benefits/survivors.py" />
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Trợ cấp mai táng</source>
   <translation>Funeral allowance</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Trợ cấp mai táng {value} đồng</source>
   <translation>Funeral allowance {value} VND</translation>
  </message>
  <message>
   <location filename="policy/parameters/benefits.toml" />
   <source>Trợ cấp mai táng, tính bằng số lần lương cơ sở (mức tham chiếu)</source>
   <translation>Funeral allowance, in multiples of the base salary (reference level)</translation>
  </message>
  <message>
   <location filename="policy/parameters/pension.toml" />
   <source>Trợ cấp một lần cho mỗi năm vượt đóng sau khi đã đủ điều kiện và quá tuổi nghỉ hưu</source>
   <translation>Surplus lump sum for each surplus year paid after the conditions are met and past the retirement age</translation>
  </message>
  <message>
   <location filename="policy/benefits/pension.py" />
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Trợ cấp một lần khi nghỉ hưu</source>
   <translation>Surplus lump sum at retirement</translation>
  </message>
  <message>
   <location filename="policy/parameters/pension.toml" />
   <source>Trợ cấp một lần khi nghỉ hưu cho mỗi năm vượt, tính bằng số tháng mức bình quân thu nhập</source>
   <translation>Surplus lump sum at retirement for each surplus year, in months of average income</translation>
  </message>
  <message>
   <location filename="policy/parameters/benefits.toml" />
   <source>Trợ cấp một lần khi người hưởng lương hưu ra nước ngoài định cư: số tháng lương hưu mỗi năm đóng, phần giảm, mức thấp nhất</source>
   <translation>Lump sum when a pensioner settles abroad: months of pension for each year paid, reduction, lowest amount</translation>
  </message>
  <message>
   <location filename="policy/benefits/one_time.py" />
   <source>Trợ cấp một lần khi ra nước ngoài định cư</source>
   <translation>One-time benefit when settling abroad</translation>
  </message>
  <message>
   <location filename="policy/benefits/maternity.py" />
   <source>Trợ cấp thai sản</source>
   <translation>Maternity allowance</translation>
  </message>
  <message>
   <location filename="policy/parameters/benefits.toml" />
   <source>Trợ cấp thai sản của người tham gia tự nguyện cho mỗi con</source>
   <translation>Maternity allowance of a voluntary participant for each child</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Trợ cấp thai sản, mỗi con</source>
   <translation>Maternity allowance, each child</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Trợ cấp tuất hằng tháng, mỗi người thân đủ điều kiện</source>
   <translation>Monthly survivors' benefit, each eligible relative</translation>
  </message>
  <message>
   <location filename="policy/benefits/survivors.py" />
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Trợ cấp tuất một lần</source>
   <translation>Survivors' lump sum</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Trợ cấp {monthly} một tháng trong {months} tháng từ {month}, tất cả {amount}</source>
   <translation>Allowance of {monthly} a month for {months} months from {month}, {amount} in all</translation>
  </message>
  <message>
   <location filename="policy/benefits/one_time.py" />
   <source>Trừ tiền Nhà nước đã hỗ trợ</source>
   <translation>Deduct the State support</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/page.py" />
   <source>Tuyên truyền, hội nghị</source>
   <translation>Outreach, conferences</translation>
  </message>
  <message>
   <location filename="policy/benefits/survivors.py" />
   <source>Tuất hằng tháng chỉ có khi đóng bắt buộc từ {months} tháng trở lên</source>
   <translation>The monthly survivors' benefit exists only with at least {months} months of compulsory insurance</translation>
  </message>
  <message>
   <location filename="policy/benefits/survivors.py" />
   <source>Tuất hằng tháng mỗi thân nhân</source>
   <translation>Monthly survivors' benefit for each relative</translation>
  </message>
  <message>
   <location filename="policy/parameters/benefits.toml" />
   <source>Tuất một lần khi người hưởng lương hưu chết: số tháng lương hưu, số tháng đầu không giảm, phần giảm mỗi tháng</source>
   <translation>Survivors' lump sum when a pensioner dies: months of pension, first months without reduction, reduction a month</translation>
  </message>
  <message>
   <location filename="policy/parameters/benefits.toml" />
   <source>Tuất một lần thấp nhất, tính bằng số tháng mức bình quân hoặc lương hưu</source>
   <translation>Lowest survivors' lump sum, in months of average income or pension</translation>
  </message>
  <message>
   <location filename="policy/parameters/benefits.toml" />
   <source>Tuất một lần: thời gian đóng dưới số tháng này thì nhận lại số tiền đã đóng</source>
   <translation>Survivors' lump sum: below this number of months paid, the amount paid is returned</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/week_view.py" />
   <source>Tuần này</source>
   <translation>This week</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/week_view.py" />
   <source>Tuần sau</source>
   <translation>Next week</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/week_view.py" />
   <source>Tuần trước</source>
   <translation>Previous week</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/week_view.py" />
   <source>Tuần {first} – {last}</source>
   <translation>Week {first} – {last}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>Tuổi</source>
   <translation>Age</translation>
  </message>
  <message>
   <location filename="policy/parameters/health.toml" />
   <source>Tuổi hưởng mức bảo hiểm y tế được nâng khi nhận hưu trí xã hội</source>
   <translation>Age for the raised health insurance coverage when receiving the social pension</translation>
  </message>
  <message>
   <location filename="policy/parameters/benefits.toml" />
   <source>Tuổi hưởng trợ cấp hưu trí xã hội</source>
   <translation>Age for the social pension</translation>
  </message>
  <message>
   <location filename="policy/parameters/pension.toml" />
   <source>Tuổi nghỉ hưu của nam trong điều kiện bình thường</source>
   <translation>Retirement age of men in normal conditions</translation>
  </message>
  <message>
   <location filename="policy/parameters/pension.toml" />
   <source>Tuổi nghỉ hưu của người tham gia tự nguyện trước 01/01/2021 và đủ 20 năm đóng tự nguyện</source>
   <translation>Retirement age of people in voluntary insurance before 01/01/2021 with 20 voluntary years</translation>
  </message>
  <message>
   <location filename="policy/parameters/pension.toml" />
   <source>Tuổi nghỉ hưu của nữ trong điều kiện bình thường</source>
   <translation>Retirement age of women in normal conditions</translation>
  </message>
  <message>
   <location filename="policy/benefits/retirement.py" />
   <source>Tuổi nghỉ hưu của tháng sinh này chưa chắc chắn. {note}</source>
   <translation>The retirement age for this month of birth is not certain. {note}</translation>
  </message>
  <message>
   <location filename="policy/benefits/retirement.py" />
   <source>Tuổi nghỉ hưu theo quy định bắt buộc, giảm do nghề hoặc vùng đặc biệt</source>
   <translation>Retirement age under compulsory insurance, lowered for a special occupation or area</translation>
  </message>
  <message>
   <location filename="policy/benefits/retirement.py" />
   <source>Tuổi nghỉ hưu: {years} tuổi {months} tháng</source>
   <translation>Retirement age: {years} years {months} months</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <source>Tuổi nhận bù đủ số đã đóng</source>
   <translation>Break-even age</translation>
  </message>
  <message>
   <location filename="policy/parameters/assumptions.toml" />
   <location filename="policy/parameters/eligibility.toml" />
   <source>Tuổi thấp nhất được tham gia bảo hiểm xã hội tự nguyện</source>
   <translation>Lowest age for voluntary insurance</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/question_form.py" />
   <source>Tuổi thọ giả định từ {first} đến {last}. Hãy sửa trong mục Giả định.</source>
   <translation>The assumed age lies between {first} and {last}. Mend it under Assumptions.</translation>
  </message>
  <message>
   <location filename="policy/parameters/health.toml" />
   <source>Tuổi tính bằng tháng đến hết diện trẻ em dưới 6 tuổi</source>
   <translation>Age in months at which the status of child under 6 ends</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/page.py" />
   <source>T{month}</source>
   <translation>M{month}</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/editor.py" />
   <source>Tài liệu phát</source>
   <translation>Materials handed out</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Tài liệu đã phát</source>
   <translation>Materials handed out</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Tách chữ khỏi số điện thoại</source>
   <translation>Separate words from the phone number</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_dialogs.py" />
   <source>Tách hộ</source>
   <translation>Split household</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <source>Tách hộ theo từng bước</source>
   <translation>Splitting a household step by step</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <source>Tách hộ {name}</source>
   <translation>Split household {name}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_panel.py" />
   <source>Tách hộ…</source>
   <translation>Split household…</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Tách lại những dòng đã gộp…</source>
   <translation>Separate merged rows…</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <source>Tách lại {name}</source>
   <translation>Separate {name} again</translation>
  </message>
  <message>
   <location filename="desktop/command_line/exporting.py" />
   <location filename="ui/pages/importing/wording.py" />
   <source>Tên</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/loudspeaker/script_view.py" />
   <source>Tên bài</source>
   <translation>Script title</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Tên chưa có trong sổ, rồi Enter</source>
   <translation>Name not in the database, then Enter</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/editor.py" />
   <source>Tên cuộc</source>
   <translation>Title</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/papers.py" />
   <source>Tên cơ quan ban hành</source>
   <translation>Name of the issuing body</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/loudspeaker/cluster_view.py" />
   <source>Tên cụm loa</source>
   <translation>Cluster name</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <source>Tên hoạt động</source>
   <translation>Activity</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Tên này đứng trên báo cáo và tệp gửi đi; hãy ghi đúng như trên con dấu.</source>
   <translation>This name stands on reports and files you send; write it as on the seal.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/sheet_dialog.py" />
   <source>Tên phiếu</source>
   <translation>Name of the sheet</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Tên thôn</source>
   <translation>Village name</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Tên thôn ({count})</source>
   <translation>Village names ({count})</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <location filename="ui/pages/merging/send_view.py" />
   <source>Tên tệp</source>
   <translation>File name</translation>
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Tên tệp hoặc đường dẫn quá dài.</source>
   <translation>The file name or path is too long.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/units_dialog.py" />
   <location filename="ui/pages/settings/papers.py" />
   <location filename="ui/start/first_run.py" />
   <source>Tên đơn vị</source>
   <translation>Name of the unit</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/occupation_view.py" />
   <source>Tên đề xuất</source>
   <translation>Proposed name</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>Tìm</source>
   <translation>Find</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <source>Tìm chủ hộ, thành viên, mã hộ, điện thoại…</source>
   <translation>Find head, member, household code, phone…</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/page.py" />
   <source>Tìm người</source>
   <translation>Find a person</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_dialogs.py" />
   <source>Tìm người theo tên, số giấy tờ, thôn…</source>
   <translation>Find people by name, identifier, village…</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/person_picker.py" />
   <location filename="ui/pages/outreach/person_search.py" />
   <source>Tìm người trong sổ…</source>
   <translation>Find a person in the database…</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/merge_dialog.py" />
   <source>Tìm người trùng theo tên, số giấy tờ, điện thoại…</source>
   <translation>Find duplicates by name, document number, phone…</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/form_view.py" />
   <source>Tìm người, hộ</source>
   <translation>Find person, household</translation>
  </message>
  <message>
   <location filename="ui/shell/global_search.py" />
   <source>Tìm người, hộ, CCCD, điện thoại…  (Ctrl+K)</source>
   <translation>Find person, household, citizen ID, phone…  (Ctrl+K)</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <source>Tìm phiếu</source>
   <translation>Find sheet</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_picker.py" />
   <source>Tìm theo chủ hộ, thành viên, mã hộ, thôn…</source>
   <translation>Find by head, member, household code, village…</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/message_picker.py" />
   <source>Tìm thông điệp</source>
   <translation>Find a message</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filter_dialog.py" />
   <source>Tìm trong danh sách…</source>
   <translation>Find in the list…</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Tìm trong nội dung</source>
   <translation>Search the content</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/people_page.py" />
   <source>Tìm tên, số giấy tờ, điện thoại, thôn… không cần dấu</source>
   <translation>Find name, document number, phone, village… accents not needed</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Tìm tên, thôn</source>
   <translation>Find name, village</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/people_chooser.py" />
   <source>Tìm tên, thôn, mã hộ</source>
   <translation>Find name, village, household code</translation>
  </message>
  <message>
   <location filename="ui/widgets/search_box.py" />
   <source>Tìm…</source>
   <translation>Find…</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <source>Tình hình</source>
   <translation>State</translation>
  </message>
  <message>
   <location filename="desktop/command_line/merging.py" />
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/file_step.py" />
   <location filename="ui/pages/loudspeaker/cluster_view.py" />
   <location filename="ui/pages/merging/choose_view.py" />
   <location filename="ui/pages/merging/corrections_view.py" />
   <location filename="ui/pages/merging/done_view.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <location filename="ui/pages/merging/period_view.py" />
   <location filename="ui/pages/roster/household_panel.py" />
   <source>Tình trạng</source>
   <translation>State</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/roster/households_page.py" />
   <source>Tình trạng hộ</source>
   <translation>Household state</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Tình trạng nhân khẩu</source>
   <translation>Residence state</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <source>Tính hôm nay</source>
   <translation>Calculated today</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <source>Tính lại hôm nay vẫn đúng như đã ghi trên phiếu.</source>
   <translation>Calculated today, everything is still as on the sheet.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/quote_list_dialog.py" />
   <source>Tính mức đóng cho cả danh sách</source>
   <translation>Calculate contributions for the whole list</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Tính mức đóng, quyền lợi từ một hoặc nhiều dòng JSON</source>
   <translation>Compute contributions and benefits from one or many lines of JSON</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_view.py" />
   <source>Tính ra mỗi tháng tự đóng</source>
   <translation>Own payment per month</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/script_view.py" />
   <source>Tính theo số tiếng; số, ngày và chữ viết tắt được đọc thành lời, ví dụ BHXH là “bảo hiểm xã hội”.</source>
   <translation>Counted in syllables; numbers, dates and abbreviations are read out in words, for example BHXH as “bảo hiểm xã hội”.</translation>
  </message>
  <message>
   <location filename="ui/pages/due/board_view.py" />
   <source>Tính đến ngày</source>
   <translation>As of</translation>
  </message>
  <message>
   <location filename="policy/benefits/indexation.py" />
   <source>Tăng lương hưu từ {month}</source>
   <translation>Pension increase from {month}</translation>
  </message>
  <message>
   <location filename="policy/terms.py" />
   <source>Tại thời điểm này nhóm đã chọn được hỗ trợ như nhóm khác</source>
   <translation>At this time the chosen group is supported like the other group</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Tại trung tâm dịch vụ việc làm</source>
   <translation>At an employment service centre</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Tại đơn vị sử dụng lao động</source>
   <translation>At an employer</translation>
  </message>
  <message>
   <location filename="ui/pages/due/list_view.py" />
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>Tạm dừng</source>
   <translation>Paused</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>Tạm dừng vận động</source>
   <translation>Pause outreach</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <source>Tạm dừng vận động {names}</source>
   <translation>Pause outreach to {names}</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Tạm dừng vận động đến</source>
   <translation>Outreach paused until</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Tạm dừng vận động đến {until}</source>
   <translation>Outreach paused until {until}</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Tạm dừng vận động đến {until}: {why}</source>
   <translation>Outreach paused until {until}: {why}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Tạm dừng vận động…</source>
   <translation>Pause outreach…</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/columns.py" />
   <source>Tạm dừng đến</source>
   <translation>Paused until</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Tạm dừng đến {day}</source>
   <translation>Paused until {day}</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Tạm trú</source>
   <translation>Temporary</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Tạo sổ</source>
   <translation>Create database</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Tạo sổ bằng lệnh “ansinh init”, hoặc mở chương trình để tạo.</source>
   <translation>Create one with “ansinh init”, or open the program to create it.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Tạo sổ mới, mã hóa</source>
   <translation>Create a new, encrypted database</translation>
  </message>
  <message>
   <location filename="exports/server_sentences.py" />
   <source>Tạo sổ trước bằng lệnh init với cùng --database.</source>
   <translation>First create the register by the command init with the same --database.</translation>
  </message>
  <message>
   <location filename="ui/pages/due/list_view.py" />
   <location filename="ui/pages/illustration/impact_view.py" />
   <location filename="ui/pages/roster/filters.py" />
   <source>Tất cả</source>
   <translation>All</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/impact_view.py" />
   <source>Tất cả ({count})</source>
   <translation>All ({count})</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/quote_list_dialog.py" />
   <location filename="ui/pages/roster/group_session.py" />
   <location filename="ui/pages/roster/households_page.py" />
   <source>Tất cả các thôn</source>
   <translation>All villages</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Tất cả: giữ giá trị của đơn vị mình</source>
   <translation>All: keep our unit's value</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Tất cả: lấy giá trị của đơn vị gửi</source>
   <translation>All: take the sender's value</translation>
  </message>
  <message>
   <location filename="desktop/command_line/merging.py" />
   <location filename="ui/pages/importing/file_step.py" />
   <location filename="ui/pages/importing/write_step.py" />
   <location filename="ui/pages/merging/choose_view.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <location filename="ui/pages/settings/safety.py" />
   <source>Tệp</source>
   <translation>File</translation>
  </message>
  <message>
   <location filename="ui/operations/paper.py" />
   <source>Tệp Excel (*.xlsx)</source>
   <translation>Excel file (*.xlsx)</translation>
  </message>
  <message>
   <location filename="ui/operations/paper.py" />
   <location filename="ui/printing/preview.py" />
   <source>Tệp PDF (*.pdf)</source>
   <translation>PDF file (*.pdf)</translation>
  </message>
  <message>
   <location filename="ui/operations/paper.py" />
   <source>Tệp Word (*.docx)</source>
   <translation>Word file (*.docx)</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Tệp bị sắp xếp sai: nhận phần phần mềm đã ghi, so từng dòng theo số giấy tờ, chỗ khác thì hỏi.</source>
   <translation>A list sorted in part: takes what the program wrote, compares the rows by document numbers and asks about every difference.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Tệp chưa có mật khẩu, chỉ gửi bằng đường an toàn.</source>
   <translation>The file has no password; send it only by a safe route.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/exporting.py" />
   <source>Tệp có dữ liệu cá nhân mà chưa có mật khẩu; chỉ gửi bằng đường an toàn.</source>
   <translation>The file holds personal data and has no password; send it only by a safe way.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Tệp có dữ liệu cá nhân: nên đặt mật khẩu và báo mật khẩu cho bên nhận bằng đường khác.</source>
   <translation>The file contains personal data: set a password and give it to the recipient by another route.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <source>Tệp có mật khẩu</source>
   <translation>Password-protected file</translation>
  </message>
  <message>
   <location filename="exports/exchange/reader.py" />
   <source>Tệp do bản phần mềm mới hơn tạo ra nên bản này chưa đọc được.</source>
   <translation>The file was made by a newer version of the program, so this version cannot read it.</translation>
  </message>
  <message>
   <location filename="exports/reading/text_tables.py" />
   <source>Tệp dùng bảng mã cũ ({encoding}), chữ đã được chuyển sang Unicode.</source>
   <translation>The file uses an old encoding ({encoding}); its text was converted to Unicode.</translation>
  </message>
  <message>
   <location filename="desktop/recovery.py" />
   <source>Tệp dữ liệu trên máy bị hỏng. Bản sao lưu tốt gần nhất lúc {moment} có {people} người, {households} hộ. Việc ghi sau lúc đó không còn; tệp hỏng được giữ lại bên cạnh để cứu thêm nếu cần.</source>
   <translation>The data file on this computer is damaged. The latest good backup, from {moment}, has {people} people and {households} households. Anything written after that is gone; the damaged file is kept beside it in case more can be saved.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <source>Tệp ghi</source>
   <translation>The file says</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/wording.py" />
   <source>Tệp khác loại</source>
   <translation>Other kind of file</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Tệp khóa vault.json không đọc được.</source>
   <translation>The key file vault.json cannot be read.</translation>
  </message>
  <message>
   <location filename="exports/exchange/reader.py" />
   <source>Tệp không còn các trang ẩn (bản chép hoặc tệp chữ) nên không biết đã sửa gì.</source>
   <translation>The file no longer has its hidden sheets (a copy or a text file), so it is not known what was edited.</translation>
  </message>
  <message>
   <location filename="exports/exchange/reader.py" />
   <source>Tệp không có dấu xác nhận của đơn vị gửi.</source>
   <translation>The file has no seal of the sending unit.</translation>
  </message>
  <message>
   <location filename="exports/importing/planning.py" />
   <source>Tệp không có trang tính “{sheet}”.</source>
   <translation>The file has no sheet “{sheet}”.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <source>Tệp kèm {count} gói quy định, xem ở mục Cấp trên sửa.</source>
   <translation>{count} rule packs came along, see Corrections.</translation>
  </message>
  <message>
   <location filename="exports/merging/period_board.py" />
   <location filename="ui/pages/merging/wording.py" />
   <source>Tệp lỗi</source>
   <translation>Faulty file</translation>
  </message>
  <message>
   <location filename="desktop/command_line/folders.py" />
   <source>Tệp mật khẩu “{name}” không có chữ nào ở dòng đầu.</source>
   <translation>The password file “{name}” has no text on its first line.</translation>
  </message>
  <message>
   <location filename="exports/merging/merge.py" />
   <source>Tệp này có hai bản giống nhau trong lần chọn này.</source>
   <translation>This selection has two identical copies of this file.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/impact_view.py" />
   <source>Tệp quy định (*.asxpack)</source>
   <translation>Rule file (*.asxpack)</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Tệp sổ có chỗ hỏng.</source>
   <translation>The database is damaged in places.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/__init__.py" />
   <location filename="ui/pages/merging/__init__.py" />
   <location filename="ui/pages/reports/__init__.py" />
   <source>Tệp và báo cáo</source>
   <translation>Files and reports</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Tệp đã xuất được ghi lại ở đây.</source>
   <translation>Exported files are recorded here.</translation>
  </message>
  <message>
   <location filename="exports/reading/guard.py" />
   <source>Tệp “{name}” bị hỏng hoặc chép chưa trọn.</source>
   <translation>The file “{name}” is damaged or not fully copied.</translation>
  </message>
  <message>
   <location filename="exports/reading/guard.py" />
   <location filename="exports/reading/markup_tables.py" />
   <source>Tệp “{name}” bị hỏng ở phần bên trong.</source>
   <translation>The file “{name}” is damaged inside.</translation>
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Tệp “{name}” bị hỏng, không đọc được bảng tính bên trong.</source>
   <translation>The file “{name}” is damaged; the workbook inside could not be read.</translation>
  </message>
  <message>
   <location filename="exports/reading/guard.py" />
   <source>Tệp “{name}” bị hỏng: không có bảng tính bên trong.</source>
   <translation>The file “{name}” is damaged: there is no workbook inside.</translation>
  </message>
  <message>
   <location filename="exports/reading/guard.py" />
   <source>Tệp “{name}” bị nén kèm mật khẩu nên không đọc được.</source>
   <translation>The file “{name}” is compressed with a password and cannot be read.</translation>
  </message>
  <message>
   <location filename="exports/reading/guard.py" />
   <location filename="exports/reading/markup_tables.py" />
   <source>Tệp “{name}” có cấu trúc bất thường có thể làm treo máy nên không được mở.</source>
   <translation>The file “{name}” has an unusual structure that could freeze the computer and was not opened.</translation>
  </message>
  <message>
   <location filename="exports/reading/markup_tables.py" />
   <location filename="exports/reading/text_tables.py" />
   <source>Tệp “{name}” có quá nhiều dòng.</source>
   <translation>The file “{name}” has too many rows.</translation>
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Tệp “{name}” cần quá nhiều bộ nhớ nên không đọc được.</source>
   <translation>The file “{name}” needs too much memory and could not be read.</translation>
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Tệp “{name}” không có dòng dữ liệu nào đọc được.</source>
   <translation>The file “{name}” has no readable data rows.</translation>
  </message>
  <message>
   <location filename="exports/packs/archive.py" />
   <source>Tệp “{name}” không phải gói quy định của An Sinh Xã.</source>
   <translation>The file “{name}” is not a parameter pack of An Sinh Xã.</translation>
  </message>
  <message>
   <location filename="exports/reading/text_tables.py" />
   <source>Tệp “{name}” không đọc được thành bảng.</source>
   <translation>The file “{name}” could not be read as a table.</translation>
  </message>
  <message>
   <location filename="exports/reading/kinds.py" />
   <source>Tệp “{name}” quá lớn ({size} MB; nhiều nhất 25 MB).</source>
   <translation>The file “{name}” is too large ({size} MB; at most 25 MB).</translation>
  </message>
  <message>
   <location filename="exports/reading/kinds.py" />
   <source>Tệp “{name}” rỗng (0 byte).</source>
   <translation>The file “{name}” is empty (0 bytes).</translation>
  </message>
  <message>
   <location filename="exports/reading/decryption.py" />
   <location filename="exports/reading/reader.py" />
   <source>Tệp “{name}” được đặt mật khẩu.</source>
   <translation>The file “{name}” is password-protected.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/papers.py" />
   <location filename="ui/start/first_run.py" />
   <source>Tỉnh, thành phố</source>
   <translation>Province</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Tổ dân phố</source>
   <translation>Residential group</translation>
  </message>
  <message>
   <location filename="policy/plan/projection.py" />
   <source>Tổng lương hưu nhận đến {age} tuổi</source>
   <translation>Total pension received until age {age}</translation>
  </message>
  <message>
   <location filename="policy/terms.py" />
   <source>Tổng mức hỗ trợ lớn hơn số phải đóng; phần địa phương chỉ tính {left} đồng.</source>
   <translation>Total support exceeds the contribution; only {left} VND of the local part is counted.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Tổng số dự {count}</source>
   <translation>Total present {count}</translation>
  </message>
  <message>
   <location filename="policy/benefits/average_income.py" />
   <source>Tổng thu nhập tự nguyện đã điều chỉnh</source>
   <translation>Total adjusted voluntary income</translation>
  </message>
  <message>
   <location filename="policy/benefits/average_income.py" />
   <source>Tổng tiền lương bắt buộc (bình quân × số tháng)</source>
   <translation>Total compulsory salary (average × months)</translation>
  </message>
  <message>
   <location filename="policy/plan/projection.py" />
   <source>Tổng tiền tự đóng (giá năm {year})</source>
   <translation>Total own payment ({year} prices)</translation>
  </message>
  <message>
   <location filename="policy/benefits/monthly_allowance.py" />
   <source>Tổng trợ cấp hằng tháng</source>
   <translation>Total monthly allowance</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <source>Tổng {amount}: tự đóng {own}, Nhà nước {state}, địa phương {local}, người khác {sponsor} (đồng).</source>
   <translation>Total {amount}: own payment {own}, State {state}, local {local}, others {sponsor} (VND).</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Tờ giấy ghi mã cũ không mở được sổ nữa. Chép mã mới và cất ở két.</source>
   <translation>The paper with the old code can no longer open the database. Copy the new code and keep it in the safe.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/page.py" />
   <source>Tờ khai BHYT theo nghị định mới, mỗi người một tờ</source>
   <translation>HI declaration under the new decree, one per person</translation>
  </message>
  <message>
   <location filename="exports/forms/registry.py" />
   <source>Tờ khai tham gia, điều chỉnh thông tin BHXH, BHYT</source>
   <translation>Declaration of enrolment or change of SI and HI information</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filter_dialog.py" />
   <source>Từ</source>
   <translation>From</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Từ chối</source>
   <translation>Refused</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/page.py" />
   <source>Từ danh sách đang có của xã thành sổ đã kiểm tra; xem trước rồi mới ghi.</source>
   <translation>From the commune's existing list to a checked database; preview first, then apply.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/editor.py" />
   <source>Từ giờ</source>
   <translation>Start time</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/span_bar.py" />
   <source>Từ hôm nay</source>
   <translation>From today</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <source>Từ khi lập phiếu, {count} số liệu đã khác.</source>
   <translation>Since the sheet was made, {count} figures have changed.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <location filename="ui/pages/loudspeaker/result_view.py" />
   <location filename="ui/pages/roster/status_dialog.py" />
   <location filename="ui/pages/settings/law.py" />
   <source>Từ ngày</source>
   <translation>From date</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/due/dialogs.py" />
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <location filename="ui/pages/settings/local.py" />
   <source>Từ tháng</source>
   <translation>From month</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/page.py" />
   <source>Từng bước tính</source>
   <translation>Steps of the calculation</translation>
  </message>
  <message>
   <location filename="exports/reports/registry.py" />
   <source>Từng người tăng mới, quay lại, dừng tham gia, là căn cứ của báo cáo tháng</source>
   <translation>Each person who joined, returned or stopped, as the basis of the monthly report</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Tự do</source>
   <translation>Free</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Tự mua</source>
   <translation>Bought by oneself</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <source>Tự nguyện</source>
   <translation>Voluntary</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Tự thêm thôn, hộ và người; nhập danh sách sau.</source>
   <translation>Add villages, households and people by hand; import a list later.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <location filename="ui/pages/illustration/outputs.py" />
   <location filename="ui/pages/illustration/plan_view.py" />
   <source>Tự đóng</source>
   <translation>Own payment</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/impact_view.py" />
   <source>Tự đóng BHXH</source>
   <translation>SI own payment</translation>
  </message>
  <message>
   <location filename="policy/impact.py" />
   <source>Tự đóng BHXH tự nguyện mỗi tháng</source>
   <translation>Own payment for voluntary insurance a month</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/impact_view.py" />
   <source>Tự đóng BHYT</source>
   <translation>HI own payment</translation>
  </message>
  <message>
   <location filename="policy/impact.py" />
   <source>Tự đóng BHYT mỗi tháng (người thứ nhất hoặc theo nhóm)</source>
   <translation>Own payment for HI a month (first person or by group)</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/scenario_view.py" />
   <source>Tự đóng mỗi tháng</source>
   <translation>Own payment a month</translation>
  </message>
  <message>
   <location filename="ui/operations/quote_list.py" />
   <location filename="ui/pages/illustration/quote_list_dialog.py" />
   <source>Tự đóng một tháng</source>
   <translation>Own payment a month</translation>
  </message>
  <message>
   <location filename="policy/benefits/household_health.py" />
   <source>Tự đóng theo tiền lương làm căn cứ đóng BHXH bắt buộc, không tham gia theo hộ gia đình.</source>
   <translation>Pays on the salary used for compulsory insurance, not as a household.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <location filename="ui/pages/illustration/scenario_view.py" />
   <source>Tự đóng tất cả</source>
   <translation>Total own payment</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/local.py" />
   <source>Tỷ lệ</source>
   <translation>Rate</translation>
  </message>
  <message>
   <location filename="policy/parameters/support.toml" />
   <source>Tỷ lệ Nhà nước hỗ trợ tiền đóng, tính trên mức đóng theo chuẩn hộ nghèo khu vực nông thôn</source>
   <translation>State support rate, on the contribution at the rural poverty line</translation>
  </message>
  <message>
   <location filename="policy/benefits/pension.py" />
   <source>Tỷ lệ hưởng lương hưu</source>
   <translation>Pension rate</translation>
  </message>
  <message>
   <location filename="policy/parameters/pension.toml" />
   <source>Tỷ lệ hưởng lương hưu cao nhất</source>
   <translation>Highest pension rate</translation>
  </message>
  <message>
   <location filename="policy/parameters/pension.toml" />
   <source>Tỷ lệ hưởng lương hưu của nam: tỷ lệ tại số năm mốc và phần thêm mỗi năm</source>
   <translation>Pension rate of men: rate at the anchor year and addition for each year</translation>
  </message>
  <message>
   <location filename="policy/parameters/pension.toml" />
   <source>Tỷ lệ hưởng lương hưu của nữ: tỷ lệ tại số năm mốc và phần thêm mỗi năm</source>
   <translation>Pension rate of women: rate at the anchor year and addition for each year</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/settings/local.py" />
   <source>Tỷ lệ hỗ trợ</source>
   <translation>Support rate</translation>
  </message>
  <message>
   <location filename="policy/parameters/support.toml" />
   <source>Tỷ lệ hỗ trợ giáo viên mầm non công tác trước năm 1995, tính trên lương tối thiểu chung</source>
   <translation>Support rate for preschool teachers working before 1995, on the general minimum wage</translation>
  </message>
  <message>
   <location filename="policy/parameters/health.toml" />
   <source>Tỷ lệ ngân sách nhà nước hỗ trợ mức đóng bảo hiểm y tế, ít nhất</source>
   <translation>Least State support rate for the health insurance contribution</translation>
  </message>
  <message>
   <location filename="policy/parameters/benefits.toml" />
   <source>Tỷ lệ suy giảm khả năng lao động để hưởng bảo hiểm xã hội một lần</source>
   <translation>Loss of working capacity for a one-time withdrawal</translation>
  </message>
  <message>
   <location filename="policy/parameters/benefits.toml" />
   <source>Tỷ lệ tính trên thu nhập đã đóng khi thời gian đóng chưa đủ một năm</source>
   <translation>Rate on the income paid when the contribution time is under one year</translation>
  </message>
  <message>
   <location filename="policy/parameters/contribution.toml" />
   <source>Tỷ lệ đóng bảo hiểm xã hội tự nguyện</source>
   <translation>Voluntary insurance contribution rate</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Unicode bị vỡ</source>
   <translation>Broken Unicode</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>VNI</source>
   <translation>VNI</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Vai trò của cán bộ không cho phép làm việc này.</source>
   <translation>The officer's role does not allow this.</translation>
  </message>
  <message>
   <location filename="ui/operations/permission.py" />
   <source>Vai trò của đồng chí không làm được việc này. Người làm được: {who}.</source>
   <translation>Your role does not include this. It is done by: {who}.</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Viết hoa chữ của mã thẻ</source>
   <translation>Capitalize card codes</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Viết hoa chữ đầu của họ tên</source>
   <translation>Capitalize names</translation>
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Viết tháng dạng 2026-11 và ngày dạng 2026-11-22.</source>
   <translation>Write months as 2026-11 and days as 2026-11-22.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/security.py" />
   <location filename="ui/pages/settings/access.py" />
   <source>Việc</source>
   <translation>Deed</translation>
  </message>
  <message>
   <location filename="desktop/command_line/upkeep.py" />
   <source>Việc cuối</source>
   <translation>Last action</translation>
  </message>
  <message>
   <location filename="ui/pages/due/clock_view.py" />
   <source>Việc cần biết</source>
   <translation>Good to know</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>Việc cần làm</source>
   <translation>To do</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/calendar_view.py" />
   <source>Việc của Tháng vận động: {actions}</source>
   <translation>Actions of the outreach month: {actions}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Việc khác</source>
   <translation>More</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <location filename="ui/pages/merging/done_view.py" />
   <source>Việc tiếp theo</source>
   <translation>Next step</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Việc đang làm dở đã được rút lại, dữ liệu còn nguyên.</source>
   <translation>What was being done has been taken back; your data is whole.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/access.py" />
   <source>Việc đã làm</source>
   <translation>Action</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/editor.py" />
   <source>Việc, nơi họp</source>
   <translation>Activity, place</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Vào sổ</source>
   <translation>Open database</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Vào sổ trống</source>
   <translation>Open an empty database</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Vì sao</source>
   <translation>Why</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <source>Vì sao chưa đóng?</source>
   <translation>Why not paid yet?</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <source>Vì sao không phát?</source>
   <translation>Why was it not broadcast?</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Vì sao ngờ là một</source>
   <translation>Why they may be one</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Vì sao phải hỏi</source>
   <translation>Why it is asked</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Vì sao số của cơ quan BHXH có thể khác</source>
   <translation>Why the SI office's figures may differ</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/check_view.py" />
   <source>Ví dụ</source>
   <translation>Example</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <source>Ví dụ trong tệp</source>
   <translation>Examples in the file</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/check_view.py" />
   <source>Ví dụ đã công bố</source>
   <translation>Published examples</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Ví dụ: Bảo hiểm xã hội cơ sở Ba Vì</source>
   <translation>For example: Bảo hiểm xã hội cơ sở Ba Vì</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/papers.py" />
   <source>Ví dụ: Số:      /BC-UBND</source>
   <translation>Example: Số:      /BC-UBND</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Ví dụ: Xã Minh Châu</source>
   <translation>For example: Xã Minh Châu</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Vùng</source>
   <translation>Area</translation>
  </message>
  <message>
   <location filename="ui/widgets/grid_blocks.py" />
   <source>Vùng chép quá lớn. Hãy dùng nút Xuất Excel cho danh sách dài.</source>
   <translation>The copied area is too large. Use Export Excel for long lists.</translation>
  </message>
  <message>
   <location filename="ui/widgets/grid_blocks.py" />
   <source>Vùng dán quá lớn. Hãy dùng mục Nhập Excel cho danh sách dài.</source>
   <translation>The pasted area is too large. Use Import Excel for long lists.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <source>Văn bản</source>
   <translation>Document</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>Vận động</source>
   <translation>Outreach</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/columns.py" />
   <source>Vận động BHXH</source>
   <translation>SI outreach</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Vận động trở lại</source>
   <translation>Resume outreach</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <source>Vận động trở lại {names}</source>
   <translation>Resume outreach to {names}</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/sheet_dialog.py" />
   <source>Vận động tại hộ</source>
   <translation>Household visits</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Vắng</source>
   <translation>Absent</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <source>Vắng người vận hành</source>
   <translation>No operator</translation>
  </message>
  <message>
   <location filename="ui/widgets/column_menu.py" />
   <source>Về cách bày ban đầu</source>
   <translation>Reset the layout</translation>
  </message>
  <message>
   <location filename="policy/plan/wording.py" />
   <source>Với các giả định này, gửi tiết kiệm có lợi hơn về tiền: đủ trả khoản bằng lương hưu đến {age} tuổi. Lương hưu vẫn trả suốt đời, có thẻ bảo hiểm y tế và trợ cấp tuất; những phần này chưa được so sánh.</source>
   <translation>With these assumptions savings bring more money: enough to pay an amount equal to the pension until age {age}. The pension is still paid for life, with a health card and a survivors' benefit; these are not compared.</translation>
  </message>
  <message>
   <location filename="policy/plan/wording.py" />
   <source>Với tuổi thọ giả định, người này chưa kịp hưởng lương hưu; thân nhân nhận trợ cấp tuất.</source>
   <translation>With the assumed life span this person does not live to receive a pension; relatives receive the survivors' benefit.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Vợ</source>
   <translation>Wife</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Word…</source>
   <translation>Word…</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <source>Xem ai chưa gửi</source>
   <translation>See who has not sent</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Xem bản đã chốt</source>
   <translation>Show the closed version</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Xem cách viết điều kiện bằng “ansinh list --help”.</source>
   <translation>See how filters are written with “ansinh list --help”.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <source>Xem danh sách người</source>
   <translation>View the list of people</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Xem danh sách thẻ sắp hết hạn để nhắc đóng tiếp</source>
   <translation>See the list of expiring cards to remind them to keep paying</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Xem danh sách đến hạn đóng để nhắc đóng tiếp</source>
   <translation>See the due list to remind them to keep paying</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/scenario_view.py" />
   <source>Xem kỹ phương án {number}</source>
   <translation>See option {number} in detail</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <location filename="ui/pages/roster/household_dialogs.py" />
   <source>Xem lại</source>
   <translation>Review</translation>
  </message>
  <message>
   <location filename="exports/merging/conflicts.py" />
   <source>Xem lại danh sách mâu thuẫn.</source>
   <translation>See the list of conflicts again.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>Xem lại dòng này rồi quyết định; nếu không, dữ liệu cũ được giữ.</source>
   <translation>Look at this row and decide; otherwise the old data are kept.</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Xem lại tên hoặc số rồi thử lại.</source>
   <translation>Look the name or number up and try again.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Xem so sánh</source>
   <translation>Show the comparison</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Xem số hiện nay</source>
   <translation>Show today's figures</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/access.py" />
   <source>Xem số định danh</source>
   <translation>View personal numbers</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Xem thử việc gộp tệp trao đổi; thêm --apply để gộp</source>
   <translation>Try the merge of exchange workbooks; add --apply to merge</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Xem thử việc khôi phục; thêm --apply để khôi phục</source>
   <translation>Try a restore; add --apply to restore</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Xem thử xã thực hành</source>
   <translation>Try the practice commune</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/page.py" />
   <source>Xem trước</source>
   <translation>Preview</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/page.py" />
   <source>Xem trước khi gộp</source>
   <translation>Preview before merging</translation>
  </message>
  <message>
   <location filename="ui/printing/preview.py" />
   <source>Xem trước khi in</source>
   <translation>Print preview</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/page.py" />
   <source>Xem trước trước khi ghi</source>
   <translation>Preview before writing</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <source>Xem trước và sau</source>
   <translation>View before and after</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <source>Xem tất cả các hộ</source>
   <translation>Show all households</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/people_page.py" />
   <source>Xem tất cả mọi người</source>
   <translation>Show everyone</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Xem từng bước tính</source>
   <translation>Show the steps</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/page.py" />
   <source>Xem từng trang trước khi lưu Excel, Word, PDF hoặc in.</source>
   <translation>See every page before saving Excel, Word, PDF or printing.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Xem và kiểm tra nhật ký truy cập</source>
   <translation>Show and verify the audit trail</translation>
  </message>
  <message>
   <location filename="exports/exchange/reader.py" />
   <source>Xin bên gửi gửi chính tệp do phần mềm xuất; hoặc so từng dòng rồi quyết định.</source>
   <translation>Ask the sender for the very file the program exported; or compare line by line and decide.</translation>
  </message>
  <message>
   <location filename="exports/reading/decryption.py" />
   <location filename="exports/reading/guard.py" />
   <location filename="exports/reading/markup_tables.py" />
   <source>Xin bên gửi tệp lưu lại và gửi lại.</source>
   <translation>Ask the sender to save and resend the file.</translation>
  </message>
  <message>
   <location filename="exports/exchange/packing.py" />
   <location filename="exports/exchange/reader.py" />
   <source>Xin bên gửi xuất lại tệp từ phần mềm và gửi lại.</source>
   <translation>Ask the sender to export the file from the program again and resend it.</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>Xong</source>
   <translation>Done</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/group_session.py" />
   <source>Xong, về danh sách</source>
   <translation>Done, back to the list</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Xoá</source>
   <translation>Deleted</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/list_view.py" />
   <source>Xoá cuộc: {title}</source>
   <translation>Delete activity: {title}</translation>
  </message>
  <message>
   <location filename="exports/merging/corrections.py" />
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <location filename="ui/pages/merging/wording.py" />
   <source>Xoá dòng</source>
   <translation>Delete row</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/local.py" />
   <source>Xoá dòng đã chọn</source>
   <translation>Delete the selected row</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/access.py" />
   <source>Xoá dữ liệu một người</source>
   <translation>Delete a person's data</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/local.py" />
   <source>Xoá nghị quyết hỗ trợ</source>
   <translation>Delete local support resolution</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/list_view.py" />
   <source>Xoá vì ghi nhầm</source>
   <translation>Delete as a mistake</translation>
  </message>
  <message>
   <location filename="ui/widgets/search_box.py" />
   <source>Xoá ô tìm</source>
   <translation>Clear the search box</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/impact_view.py" />
   <location filename="ui/pages/illustration/quote_list_dialog.py" />
   <source>Xuất Excel</source>
   <translation>Export Excel</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/people_page.py" />
   <source>Xuất Excel danh sách đang xem…</source>
   <translation>Export the current list to Excel…</translation>
  </message>
  <message>
   <location filename="ui/operations/paper.py" />
   <location filename="ui/pages/roster/listing.py" />
   <source>Xuất danh sách ra Excel</source>
   <translation>Export the list to Excel</translation>
  </message>
  <message>
   <location filename="exports/sheet_size.py" />
   <source>Xuất ra Excel (.xlsx), nơi danh sách dài bao nhiêu cũng ghi đủ.</source>
   <translation>Export to Excel (.xlsx), which holds a list of any length in full.</translation>
  </message>
  <message>
   <location filename="ui/pages/due/list_view.py" />
   <location filename="ui/pages/merging/period_view.py" />
   <location filename="ui/pages/outreach/list_view.py" />
   <location filename="ui/pages/targets/page.py" />
   <source>Xuất ra Excel…</source>
   <translation>Export to Excel…</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/access.py" />
   <source>Xuất tệp</source>
   <translation>Export a file</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Xuất tệp gửi cấp trên</source>
   <translation>Export file for the higher level</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <location filename="ui/pages/importing/write_step.py" />
   <source>Xuất tệp lỗi cho người gửi</source>
   <translation>Export an error file for the sender</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Xuất tệp trao đổi, báo cáo hoặc mẫu biểu</source>
   <translation>Export the exchange workbook, reports or forms</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Xuất tệp…</source>
   <translation>Export file…</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/font_dialog.py" />
   <source>Xác nhận</source>
   <translation>Confirm</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Xã không đồng ý</source>
   <translation>Commune objects</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/display.py" />
   <source>Xã thực hành</source>
   <translation>Practice commune</translation>
  </message>
  <message>
   <location filename="desktop/command_line/unit.py" />
   <source>Xã thực hành có {people} người trong {households} hộ.</source>
   <translation>The practice commune has {people} people in {households} households.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/unit.py" />
   <source>Xã thực hành có {people} người trong {households} hộ; mật khẩu: {password}</source>
   <translation>The practice commune has {people} people in {households} households; password: {password}</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/illustration/wording.py" />
   <location filename="ui/pages/settings/local.py" />
   <source>Xã đảo, đặc khu</source>
   <translation>Island</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Xã, phường, đặc khu</source>
   <translation>Commune</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Xã, thôn đặc biệt khó khăn</source>
   <translation>Specially disadvantaged commune or village</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Xóa hẳn dữ liệu của một người theo yêu cầu của họ</source>
   <translation>Erase a person's data for good at their request</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Xóm</source>
   <translation>Hamlet (xóm)</translation>
  </message>
  <message>
   <location filename="policy/benefits/household_health.py" />
   <source>Xếp lại thứ tự {order} thì bớt được {saving} đồng, vì tiền địa phương hỗ trợ tính theo mức đóng</source>
   <translation>Reordering as {order} saves {saving} VND, because the local support follows the contribution</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Xếp người vào hộ theo khối dòng</source>
   <translation>Put people into households by blocks of rows</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/group_session.py" />
   <location filename="ui/pages/roster/people_page.py" />
   <source>Xếp nhóm nhanh</source>
   <translation>Quick grouping</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/scenes.py" />
   <source>Xếp nhóm nhanh bằng phím 1, 2, 3</source>
   <translation>Quick grouping with keys 1, 2, 3</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <source>Xếp nhóm {number}</source>
   <translation>Put in group {number}</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Xếp quan hệ vào loại gần nhất</source>
   <translation>Put the relation in the nearest kind</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/group_session.py" />
   <location filename="ui/pages/roster/person_actions.py" />
   <source>Xếp {names}: {group}</source>
   <translation>Group {names}: {group}</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <source>bảng {count} mức</source>
   <translation>table of {count} levels</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <source>bấm để so từng cặp</source>
   <translation>click to compare each pair</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <source>bấm để xem từng chỗ</source>
   <translation>click to see each place</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <source>bấm để xem từng chỗ, có thể không đồng ý</source>
   <translation>click to see each place; you may disagree</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/wording.py" />
   <source>chưa có năm sinh</source>
   <translation>no year of birth</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>chưa có thông tin</source>
   <translation>no information</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_grid.py" />
   <source>chưa có trong sổ</source>
   <translation>not in the roster</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>chưa dùng</source>
   <translation>not used</translation>
  </message>
  <message>
   <location filename="ui/operations/today.py" />
   <source>chưa ghi</source>
   <translation>not recorded</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/visit_dialog.py" />
   <source>chưa ghi lý do</source>
   <translation>no reason recorded</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/wording.py" />
   <source>chưa hỗ trợ</source>
   <translation>no support yet</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_dialog.py" />
   <source>chưa rõ ngày sinh</source>
   <translation>date of birth unknown</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <source>chưa từng có trong sổ</source>
   <translation>not in the database before</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <source>chưa xếp</source>
   <translation>not grouped</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_view.py" />
   <source>chưa đóng tháng nào</source>
   <translation>no month paid yet</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>chưa đóng tiếp, trong 12 tháng qua</source>
   <translation>not paid on, last 12 months</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>chưa đủ thông tin: cần biết nghề nghiệp hoặc mức sống</source>
   <translation>not enough information: occupation or standard of living needed</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>chỉ biết tháng hoặc năm cũng được</source>
   <translation>only the month or year is enough</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>chỉ những người khớp điều kiện</source>
   <translation>only people who meet the condition</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>chỉ đọc trang tính này</source>
   <translation>read only this sheet</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>chọn hoặc gõ</source>
   <translation>choose or type</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>chọn nhãn đã có hoặc gõ nhãn mới</source>
   <translation>choose an existing tag or type a new one</translation>
  </message>
  <message>
   <location filename="ui/operations/content.py" />
   <source>cách đóng BHYT rẻ nhất</source>
   <translation>cheapest way to pay HI</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>cán bộ mở sổ, khi sổ có nhiều người</source>
   <translation>the officer who opens the database, when there are several</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/check_view.py" />
   <location filename="ui/pages/roster/wording.py" />
   <source>có</source>
   <translation>yes</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/group_session.py" />
   <source>có khả năng tham gia ngay</source>
   <translation>able to enrol now</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/group_session.py" />
   <source>có điều kiện, cần vận động thêm</source>
   <translation>has the means, needs more outreach</translation>
  </message>
  <message>
   <location filename="exports/merging/duplicates.py" />
   <source>cùng họ tên, ngày sinh và thôn</source>
   <translation>same name, date of birth and village</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>cùng mã hộ</source>
   <translation>same household code</translation>
  </message>
  <message>
   <location filename="exports/merging/duplicates.py" />
   <source>cùng mã số BHXH</source>
   <translation>same SI number</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>cùng năm sinh, khác ngày sinh</source>
   <translation>same year of birth, different date of birth</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>cùng quan hệ với chủ hộ</source>
   <translation>same relation to the head</translation>
  </message>
  <message>
   <location filename="exports/merging/duplicates.py" />
   <source>cùng số CCCD</source>
   <translation>same citizen ID</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>cùng thôn</source>
   <translation>same village</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>căn cứ của việc xóa</source>
   <translation>ground for the erasure</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/wording.py" />
   <source>cư trú</source>
   <translation>residence</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/page.py" />
   <source>cả xã</source>
   <translation>whole commune</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>cấp của đơn vị</source>
   <translation>tier of the unit</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <source>cần xác minh</source>
   <translation>to be verified</translation>
  </message>
  <message>
   <location filename="ui/widgets/grid_blocks.py" />
   <source>cộng {total}</source>
   <translation>sum {total}</translation>
  </message>
  <message>
   <location filename="policy/illustrate/fields.py" />
   <source>danh sách dài quá mức.</source>
   <translation>the list is too long.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/wording.py" />
   <source>dân tộc</source>
   <translation>ethnicity</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>dòng chữ ký</source>
   <translation>signature row</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>dòng cộng</source>
   <translation>total row</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>dòng ghi chú</source>
   <translation>note row</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>dòng mã cột</source>
   <translation>column code row</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>dòng phân nhóm</source>
   <translation>group row</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>dòng tiêu đề lặp lại</source>
   <translation>repeated heading row</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>dòng tên hộ</source>
   <translation>household name row</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>dòng tên thôn</source>
   <translation>village name row</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>dòng {row}</source>
   <translation>row {row}</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>dòng {row} của tệp</source>
   <translation>row {row} of the file</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>dựng lại các bảng tra cứu từ nhật ký thay đổi</source>
   <translation>compute the lookup tables anew from the change log</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>ghi biên bản gộp</source>
   <translation>write the minutes of the merge</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>ghi tệp của người gửi kèm chỗ lỗi tô đỏ</source>
   <translation>write the sender's file with faulty cells in red</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>ghi tệp trả lời cho từng đơn vị vào thư mục</source>
   <translation>write an answer workbook for every unit into this folder</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>ghi vào sổ (không có thì chỉ xem thử)</source>
   <translation>write it (otherwise it is only tried)</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/projector.py" />
   <source>giá năm {year}</source>
   <translation>{year} prices</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <location filename="ui/pages/merging/done_view.py" />
   <source>giá trị cũ còn trong lịch sử</source>
   <translation>old values remain in the history</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <source>giả định</source>
   <translation>assumption</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <source>giờ:phút</source>
   <translation>hour:minute</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <source>giữ giá trị cũ trong lịch sử</source>
   <translation>old values kept in the history</translation>
  </message>
  <message>
   <location filename="exports/exchange/writer.py" />
   <location filename="exports/merging/corrections.py" />
   <source>giữ lại</source>
   <translation>keep</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>gói quy định gửi kèm các tệp trả lời (ghi được nhiều lần)</source>
   <translation>rule pack to send with the answers (may be repeated)</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filter_dialog.py" />
   <source>hoặc gõ một phần chữ, không cần dấu</source>
   <translation>or type part of the text, accents not needed</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>hoặc tuất hằng tháng</source>
   <translation>or monthly support</translation>
  </message>
  <message>
   <location filename="policy/illustrate/fields.py" />
   <source>hãy ghi bằng chữ trong dấu ngoặc kép.</source>
   <translation>write it as text in double quotes.</translation>
  </message>
  <message>
   <location filename="policy/illustrate/fields.py" />
   <source>hãy ghi một danh sách trong ngoặc vuông.</source>
   <translation>write a list in square brackets.</translation>
  </message>
  <message>
   <location filename="policy/illustrate/fields.py" />
   <source>hãy ghi một nhóm trường trong ngoặc nhọn.</source>
   <translation>write a group of fields in braces.</translation>
  </message>
  <message>
   <location filename="policy/illustrate/fields.py" />
   <source>hãy ghi số nguyên, không có dấu chấm, dấu phẩy hay ngoặc kép.</source>
   <translation>write a whole number without points, commas or quotes.</translation>
  </message>
  <message>
   <location filename="policy/illustrate/fields.py" />
   <source>hãy ghi số thập phân trong dấu ngoặc kép, ví dụ "0.0031".</source>
   <translation>write a decimal number in double quotes, for example "0.0031".</translation>
  </message>
  <message>
   <location filename="policy/illustrate/fields.py" />
   <source>hãy ghi true hoặc false.</source>
   <translation>write true or false.</translation>
  </message>
  <message>
   <location filename="ui/pages/due/list_view.py" />
   <source>hôm nay</source>
   <translation>today</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>hưởng trợ cấp xã hội hằng tháng</source>
   <translation>receives a monthly social allowance</translation>
  </message>
  <message>
   <location filename="ui/operations/content.py" />
   <source>hạn thẻ</source>
   <translation>card expiry</translation>
  </message>
  <message>
   <location filename="ui/operations/content.py" />
   <source>hạn đóng</source>
   <translation>payment deadline</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/visit_dialog.py" />
   <location filename="ui/pages/roster/wording.py" />
   <source>hẹn {day}</source>
   <translation>appointment {day}</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>họ tên chỉ khác dấu</source>
   <translation>names differ only in accents</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>họ tên gần giống</source>
   <translation>similar names</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>họ tên trùng, một bên không dấu</source>
   <translation>same name, one side without accents</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <source>hỏi lại ở lần nhập sau</source>
   <translation>asked again at the next import</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>hộ cận nghèo</source>
   <translation>near-poor household</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>hộ mới thoát nghèo</source>
   <translation>newly out of poverty</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>hộ nghèo</source>
   <translation>poor household</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>hộ nông, lâm, ngư, diêm nghiệp mức sống trung bình</source>
   <translation>average-living agricultural household</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/group_session.py" />
   <location filename="ui/pages/roster/household_picker.py" />
   <source>hộ {code}</source>
   <translation>household {code}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <source>hộ {name}</source>
   <translation>household {name}</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>hợp với người này</source>
   <translation>suits this person</translation>
  </message>
  <message>
   <location filename="ui/printing/preview.py" />
   <source>in</source>
   <translation>print</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>in kết quả dạng JSON</source>
   <translation>print the result as JSON</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>khác giới tính</source>
   <translation>different sex</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>khác họ tên</source>
   <translation>different name</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>khác năm sinh</source>
   <translation>different year of birth</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>khác số CMND cũ (được cấp lại khi chuyển nơi ở)</source>
   <translation>different old identity card numbers (reissued after a move)</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>khác số giấy tờ</source>
   <translation>different document number</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>khác thôn</source>
   <translation>different village</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/group_session.py" />
   <source>khó khăn, cần hỗ trợ</source>
   <translation>in difficulty, needs support</translation>
  </message>
  <message>
   <location filename="desktop/recovery.py" />
   <source>khôi phục sổ</source>
   <translation>restore the database</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/check_view.py" />
   <source>không</source>
   <translation>no</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_panel.py" />
   <source>không còn ai</source>
   <translation>nobody left</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>không rõ ai ghi</source>
   <translation>author unknown</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/page.py" />
   <source>kiểm tra danh sách</source>
   <translation>check the list</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>kỳ: YYYY-MM, YYYY-Qn hoặc YYYY</source>
   <translation>period: YYYY-MM, YYYY-Qn or YYYY</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>liệt kê báo cáo và mẫu biểu</source>
   <translation>list reports and forms</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_view.py" />
   <source>lúc {age} tuổi</source>
   <translation>at age {age}</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <location filename="ui/printing/preview.py" />
   <source>lưu tệp PDF</source>
   <translation>save PDF file</translation>
  </message>
  <message>
   <location filename="ui/operations/content.py" />
   <source>lương hưu dự tính</source>
   <translation>expected pension</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/people_page.py" />
   <source>lọc danh sách</source>
   <translation>filter the list</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>mai táng {amount}</source>
   <translation>funeral {amount}</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>mã đơn vị hành chính</source>
   <translation>administrative code of the unit</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>mọi nhóm</source>
   <translation>all groups</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>một số số liệu</source>
   <translation>some figures</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_view.py" />
   <source>một tháng từ {month}</source>
   <translation>a month from {month}</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/projector.py" />
   <source>một tháng, suốt đời, từ {month}
({money})</source>
   <translation>a month, for life, from {month}
({money})</translation>
  </message>
  <message>
   <location filename="ui/start/unlock.py" />
   <source>mở sổ</source>
   <translation>open the database</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/wording.py" />
   <source>mức sống</source>
   <translation>standard of living</translation>
  </message>
  <message>
   <location filename="ui/operations/content.py" />
   <source>mức thu nhập chọn</source>
   <translation>chosen income level</translation>
  </message>
  <message>
   <location filename="ui/operations/content.py" />
   <source>mức thấp nhất tự đóng</source>
   <translation>lowest amount paid by the person</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/wording.py" />
   <source>nghề nghiệp</source>
   <translation>occupation</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/person_picker.py" />
   <source>nghị quyết của tỉnh</source>
   <translation>provincial resolution</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/wording.py" />
   <source>ngày sinh</source>
   <translation>date of birth</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>ngày sinh chỉ lệch một chỗ</source>
   <translation>birth dates differ in one place only</translation>
  </message>
  <message>
   <location filename="ui/widgets/inputs.py" />
   <source>ngày/tháng/năm</source>
   <translation>day/month/year</translation>
  </message>
  <message>
   <location filename="ui/widgets/inputs.py" />
   <source>ngày/tháng/năm hoặc năm</source>
   <translation>day/month/year or year</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>người có công</source>
   <translation>person of merit</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>người cần nhắc đóng</source>
   <translation>people to remind to pay</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>người khuyết tật</source>
   <translation>person with disabilities</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>nhận giá trị của một câu hỏi (mã dòng:tên mục như --json ghi), được lặp lại</source>
   <translation>take the value of a question (row id:field as --json names them), may be repeated</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <location filename="ui/pages/settings/law.py" />
   <source>nạp gói quy định</source>
   <translation>load a parameter pack</translation>
  </message>
  <message>
   <location filename="ui/pages/due/list_view.py" />
   <source>quá {days} ngày</source>
   <translation>{days} days overdue</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>rút ý kiến, dùng giá trị của cấp trên</source>
   <translation>withdraw the objection, use the value from above</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/wording.py" />
   <source>sinh {birth} ({age} tuổi)</source>
   <translation>born {birth} (age {age})</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <source>sẽ thêm vào sổ</source>
   <translation>will be added to the database</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>số dòng gần nhất</source>
   <translation>newest lines to show</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>số giấy tờ chỉ lệch một chữ số</source>
   <translation>ID numbers differ in one digit only</translation>
  </message>
  <message>
   <location filename="ui/operations/content.py" />
   <source>số liệu</source>
   <translation>figure</translation>
  </message>
  <message>
   <location filename="ui/operations/content.py" />
   <source>số người cần thẻ</source>
   <translation>number of people needing a card</translation>
  </message>
  <message>
   <location filename="ui/operations/content.py" />
   <source>số tháng còn thiếu</source>
   <translation>months still missing</translation>
  </message>
  <message>
   <location filename="ui/operations/content.py" />
   <source>số tháng đã đóng</source>
   <translation>months paid</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/projector.py" />
   <source>số tiền sẽ ghi</source>
   <translation>amounts as written</translation>
  </message>
  <message>
   <location filename="ui/operations/content.py" />
   <source>số điện thoại của xã</source>
   <translation>commune's phone number</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/status_dialog.py" />
   <source>số, ngày văn bản</source>
   <translation>document number, date</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>sổ tổng hợp trên máy chủ PostgreSQL: postgresql://tên@máy/cơ-sở-dữ-liệu</source>
   <translation>the consolidation register on a PostgreSQL server: postgresql://name@machine/database</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>thay sổ đang dùng (sổ cũ được giữ lại)</source>
   <translation>replace the database in use (the old one is kept)</translation>
  </message>
  <message>
   <location filename="ui/operations/content.py" />
   <source>tháng nhận lương hưu</source>
   <translation>month the pension starts</translation>
  </message>
  <message>
   <location filename="ui/widgets/inputs.py" />
   <source>tháng/năm</source>
   <translation>month/year</translation>
  </message>
  <message>
   <location filename="ui/operations/content.py" />
   <source>thôn</source>
   <translation>village</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>thư mục dữ liệu (mặc định: của người dùng máy này)</source>
   <translation>data folder (default: that of this user of this computer)</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>thư mục nhận các gói quy định kèm trong tệp trả lời của cấp trên</source>
   <translation>folder for the rule packs that came with an answer</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>thư mục nhận ảnh và tệp</source>
   <translation>folder for pictures and files</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>thẻ đổi ký hiệu, trùng mã số</source>
   <translation>card prefix changed, same code number</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>tiếng Việt hoặc tiếng Anh</source>
   <translation>Vietnamese or English</translation>
  </message>
  <message>
   <location filename="ui/operations/content.py" />
   <source>tiền BHYT cả hộ một năm</source>
   <translation>HI for the whole household per year</translation>
  </message>
  <message>
   <location filename="ui/operations/content.py" />
   <source>tiền BHYT cả hộ một tháng</source>
   <translation>HI for the whole household per month</translation>
  </message>
  <message>
   <location filename="ui/operations/content.py" />
   <source>tiền Nhà nước hỗ trợ</source>
   <translation>State support amount</translation>
  </message>
  <message>
   <location filename="ui/operations/content.py" />
   <source>tiền tự đóng</source>
   <translation>amount paid by the person</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <source>trong {households} hộ mới, {villages} thôn mới</source>
   <translation>in {households} new households, {villages} new villages</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/period_view.py" />
   <source>trong {total} đơn vị</source>
   <translation>of {total} units</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>trên {people} người trong sổ</source>
   <translation>of {people} people in the database</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>trùng họ tên</source>
   <translation>same name</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>trùng ngày sinh</source>
   <translation>same date of birth</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>trùng năm sinh</source>
   <translation>same year of birth</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_dialog.py" />
   <source>trùng số giấy tờ</source>
   <translation>same document number</translation>
  </message>
  <message>
   <location filename="exports/merging/duplicates.py" />
   <source>trùng số giấy tờ nhưng khác tên: có thể là người khác, ghi nhầm số</source>
   <translation>same document number but different names: may be another person, number mistyped</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>trùng số giấy tờ {number}</source>
   <translation>same document number {number}</translation>
  </message>
  <message>
   <location filename="exports/importing/matching.py" />
   <source>trùng số điện thoại</source>
   <translation>same phone number</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>trợ cấp hằng tháng cộng lại {amount}, kèm thẻ BHYT</source>
   <translation>the monthly allowance adds up to {amount}, with a health card</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>tên báo cáo hoặc mẫu biểu</source>
   <translation>name of the report or form</translation>
  </message>
  <message>
   <location filename="ui/operations/content.py" />
   <source>tên cán bộ</source>
   <translation>officer's name</translation>
  </message>
  <message>
   <location filename="ui/operations/content.py" />
   <source>tên người nghe</source>
   <translation>listener's name</translation>
  </message>
  <message>
   <location filename="ui/operations/content.py" />
   <source>tên xã</source>
   <translation>commune name</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>tên đơn vị</source>
   <translation>name of the unit</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>tìm “{text}”</source>
   <translation>find “{text}”</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/wording.py" />
   <source>tình trạng BHXH</source>
   <translation>SI status</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/wording.py" />
   <source>tình trạng BHYT</source>
   <translation>HI status</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/check_view.py" />
   <source>tính lại ngay trên máy này</source>
   <translation>recalculated on this computer</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>tính đến ngày này (mặc định hôm nay)</source>
   <translation>as of this day (default today)</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>tạo sổ</source>
   <translation>create the database</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>tạo xã thực hành có dữ liệu mẫu</source>
   <translation>create a practice commune filled with sample data</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>tệp JSON/NDJSON; bỏ trống thì đọc đầu vào chuẩn</source>
   <translation>JSON/NDJSON file; standard input when left out</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>tệp bị sắp xếp sai: nhận phần lịch sử, so từng dòng theo số giấy tờ và hỏi mọi chỗ khác</source>
   <translation>a list sorted in part: take the history, compare row by row by document numbers and ask about every difference</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>tệp chứa mật khẩu của các tệp gửi đến</source>
   <translation>file with the password of the received files</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>tệp chứa mật khẩu của danh sách</source>
   <translation>file with the password of the list</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>tệp chứa mật khẩu mới</source>
   <translation>file with the new password</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>tệp chứa mật khẩu đặt cho tệp xuất</source>
   <translation>file with the password for the exported file</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>tệp nhận bản sao (mặc định: thư mục backups)</source>
   <translation>file for the copy (default: the backups folder)</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>tệp nhận kết quả</source>
   <translation>file for the result</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>tệp văn bản chứa mật khẩu ở dòng đầu</source>
   <translation>text file with the password on its first line</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/wording.py" />
   <source>tổng {count} tháng</source>
   <translation>total {count} months</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filter_dialog.py" />
   <source>từ</source>
   <translation>from</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/check_view.py" />
   <source>từ văn bản luật, thông tư, cơ quan BHXH, báo chí</source>
   <translation>from laws, circulars, the SI office and the press</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>vì: dân tộc {people}</source>
   <translation>because: ethnicity {people}</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>vì: gia đình có hoàn cảnh khó khăn</source>
   <translation>because: the family is in difficulty</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>vì: gia đình có mức sống khá</source>
   <translation>because: the family is well off</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>vì: gia đình có mức sống trung bình</source>
   <translation>because: the family has an average standard of living</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>vì: hộ cận nghèo ở xã nghèo</source>
   <translation>because: near-poor household in a poor commune</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>vì: không thuộc nhóm được hỗ trợ cao hơn, mức hỗ trợ {share}</source>
   <translation>because: in no group with higher support, support rate {share}</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>vì: nghề “{words}” ({segment})</source>
   <translation>because: occupation “{words}” ({segment})</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>vì: người dân tộc thiểu số thuộc hộ cận nghèo ở vùng dân tộc thiểu số</source>
   <translation>because: ethnic minority in a near-poor household in an ethnic area</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>vì: sinh sống tại xã đảo, đặc khu</source>
   <translation>because: lives in an island commune or special zone</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>vì: sống ở vùng dân tộc thiểu số, miền núi, vùng khó khăn</source>
   <translation>because: lives in an ethnic, mountainous or disadvantaged area</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>vì: thẻ đang dùng có mã {code}</source>
   <translation>because: the current card has code {code}</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>vì: thời điểm này Nhà nước chưa hỗ trợ tiền đóng</source>
   <translation>because: at this time there is no State support yet</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>vì: trẻ em dưới 6 tuổi</source>
   <translation>because: child under 6</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>vì: xã đã xác nhận</source>
   <translation>because: confirmed by the commune</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>vì: {name}</source>
   <translation>because: {name}</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>vì: {name} đến {until}</source>
   <translation>because: {name} until {until}</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>vì: {segment}</source>
   <translation>because: {segment}</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>vì: đang hưởng lương hưu</source>
   <translation>because: now receiving a pension</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>vì: đang tham gia BHXH bắt buộc</source>
   <translation>because: now in compulsory insurance</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>vì: ở vùng đặc biệt khó khăn</source>
   <translation>because: lives in a specially disadvantaged area</translation>
  </message>
  <message>
   <location filename="ui/widgets/inputs.py" />
   <source>ví dụ 1.500.000</source>
   <translation>e.g. 1.500.000</translation>
  </message>
  <message>
   <location filename="ui/widgets/inputs.py" />
   <source>ví dụ 22%</source>
   <translation>e.g. 22%</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/editor.py" />
   <source>ví dụ 60 tờ gấp, 2 băng rôn</source>
   <translation>e.g. 60 leaflets, 2 banners</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/time_edit.py" />
   <source>ví dụ 8:30</source>
   <translation>e.g. 8:30</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/editor.py" />
   <source>ví dụ Hội Phụ nữ, Hội Nông dân</source>
   <translation>e.g. Women's Union, Farmers' Union</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/dialog.py" />
   <source>ví dụ Quyết định số 45/QĐ-UBND ngày 10/01/2026</source>
   <translation>for example Decision 45/QĐ-UBND of 10/01/2026</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/small_group.py" />
   <source>ví dụ nhà người nòng cốt</source>
   <translation>e.g. the core member's home</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>vùng đặc biệt khó khăn</source>
   <translation>specially disadvantaged area</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/impact_view.py" />
   <source>với ngày</source>
   <translation>with</translation>
  </message>
  <message>
   <location filename="exports/merging/corrections.py" />
   <source>xoá</source>
   <translation>deleted</translation>
  </message>
  <message>
   <location filename="exports/exchange/writer.py" />
   <source>xoá dòng này</source>
   <translation>delete this row</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/check_view.py" />
   <source>xếp lên đầu danh sách</source>
   <translation>put at the top of the list</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/scenario_view.py" />
   <source>{age} tuổi</source>
   <translation>age {age}</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>{amount} mỗi năm</source>
   <translation>{amount} a year</translation>
  </message>
  <message>
   <location filename="ui/widgets/chart_scale.py" />
   <source>{amount} nghìn</source>
   <translation>{amount} thousand</translation>
  </message>
  <message>
   <location filename="ui/widgets/chart_scale.py" />
   <source>{amount} triệu</source>
   <translation>{amount} million</translation>
  </message>
  <message>
   <location filename="ui/widgets/chart_scale.py" />
   <source>{amount} tỷ</source>
   <translation>{amount} billion</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/projector.py" />
   <source>{amount} đ</source>
   <translation>{amount} VND</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <location filename="ui/pages/illustration/plan_view.py" />
   <location filename="ui/pages/illustration/projector.py" />
   <source>{amount} đồng</source>
   <translation>{amount} VND</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>{amount}, một lần</source>
   <translation>{amount}, once</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>{amount}, nếu được rút</source>
   <translation>{amount}, if it were possible</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/wording.py" />
   <source>{birth}, {age} tuổi</source>
   <translation>{birth}, age {age}</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <source>{code} – {name}, lập ngày {day}, người lập {officer}</source>
   <translation>{code} – {name}, made on {day} by {officer}</translation>
  </message>
  <message>
   <location filename="ui/operations/today.py" />
   <source>{count} buổi phát chưa đánh dấu đã phát hay không</source>
   <translation>{count} broadcasts not marked as broadcast or not</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>{count} chỗ chờ quyết định</source>
   <translation>{count} places await a decision</translation>
  </message>
  <message>
   <location filename="desktop/command_line/merging.py" />
   <source>{count} chỗ chờ quyết định.</source>
   <translation>{count} conflicts to decide.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/columns_step.py" />
   <source>{count} cột gõ bằng phông chữ cũ {names}, đã chuyển sang Unicode. Hãy xem chữ có đúng không.</source>
   <translation>{count} columns typed in an old font {names} were converted to Unicode. Check that the text is right.</translation>
  </message>
  <message>
   <location filename="ui/operations/today.py" />
   <location filename="ui/pages/loudspeaker/week_view.py" />
   <source>{count} cụm loa</source>
   <translation>{count} loudspeaker clusters</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <source>{count} diện, có giá trị từ {first} đến {last}</source>
   <translation>{count} statuses, valid from {first} to {last}</translation>
  </message>
  <message>
   <location filename="ui/widgets/grid_blocks.py" />
   <source>{count} dòng</source>
   <translation>{count} rows</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>{count} dòng chưa ghi</source>
   <translation>{count} rows not recorded</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <source>{count} dòng cần hỏi lại đơn vị gửi, ghi trong biên bản.</source>
   <translation>{count} rows to ask the sender about, listed in the minutes.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/wording.py" />
   <source>{count} dòng khác</source>
   <translation>{count} other rows</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>{count} dòng người.</source>
   <translation>{count} rows of people.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <source>{count} dòng.</source>
   <translation>{count} rows.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/wording.py" />
   <source>{count} hộ</source>
   <translation>{count} households</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <source>{count} hộ trong danh sách đang xem</source>
   <translation>{count} households in this list</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <source>{count} kỳ đóng</source>
   <translation>{count} contribution periods</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/wording.py" />
   <source>{count} mục</source>
   <translation>{count} fields</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/wording.py" />
   <source>{count} mục, từ tệp {file}</source>
   <translation>{count} fields, from file {file}</translation>
  </message>
  <message>
   <location filename="ui/operations/global_search.py" />
   <location filename="ui/pages/merging/wording.py" />
   <location filename="ui/pages/roster/household_picker.py" />
   <location filename="ui/pages/roster/person_actions.py" />
   <source>{count} người</source>
   <translation>{count} people</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/households_page.py" />
   <source>{count} người của hộ {name} sẽ rời mọi danh sách của xã.</source>
   <translation>{count} people of household {name} will leave every list of the commune.</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/page.py" />
   <source>{count} người nên gặp cho {missing} người còn thiếu</source>
   <translation>{count} people to meet for the {missing} still missing</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/bulk_dialog.py" />
   <source>{count} người sẽ bị xoá giá trị này.</source>
   <translation>This value will be deleted for {count} people.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/bulk_dialog.py" />
   <source>{count} người sẽ thay đổi.</source>
   <translation>{count} people will change.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/people_chooser.py" />
   <source>{count} người thuộc hộ đã giao trong phiếu khác còn hạn, không giao lần nữa.</source>
   <translation>{count} people belong to households already on another valid sheet and are not assigned again.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/people_page.py" />
   <source>{count} người trong danh sách đang xem</source>
   <translation>{count} people in the current list</translation>
  </message>
  <message>
   <location filename="desktop/command_line/exporting.py" />
   <source>{count} người trong mẫu.</source>
   <translation>{count} people on the form.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/small_group.py" />
   <source>{count} người và một người nòng cốt.</source>
   <translation>{count} people and one core member.</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/page.py" />
   <source>{count} người đã tính vào kết quả</source>
   <translation>{count} people counted in the result</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <source>{count} người được chọn</source>
   <translation>{count} people selected</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/quote_list_dialog.py" />
   <source>{count} người; nếu cùng tham gia, mỗi tháng tự đóng {total} đồng.</source>
   <translation>{count} people; if they all join, the own payment is {total} VND a month.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_panel.py" />
   <source>{count} tiềm năng BHXH</source>
   <translation>{count} prospects</translation>
  </message>
  <message>
   <location filename="ui/printing/preview.py" />
   <source>{count} trang</source>
   <translation>{count} pages</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>{count} trang A4</source>
   <translation>{count} A4 pages</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>{count} tệp cần mật khẩu.</source>
   <translation>{count} files need a password.</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>{count} việc để sau</source>
   <translation>{count} tasks put off</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>{count} ý kiến chờ cấp trên</source>
   <translation>{count} objections with the unit above</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>{count} ý kiến của đơn vị đi cùng tệp gửi lên lần tới, chờ quyết định.</source>
   <translation>{count} objections go up with the next file and wait for a decision.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_panel.py" />
   <source>{count} đến hoặc quá hạn</source>
   <translation>{count} due or overdue</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_panel.py" />
   <source>{count} đến hạn {days} ngày</source>
   <translation>{count} due in {days} days</translation>
  </message>
  <message>
   <location filename="policy/packages.py" />
   <source>{count}/{wanted} người có thẻ BHYT: {year} đồng một năm, để dành {month} đồng một tháng</source>
   <translation>{count}/{wanted} people with a health card: {year} VND a year, set aside {month} VND a month</translation>
  </message>
  <message>
   <location filename="policy/packages.py" />
   <source>{count}/{wanted} người đóng BHXH tự nguyện: {own} đồng một tháng</source>
   <translation>{count}/{wanted} people in voluntary insurance: {own} VND a month</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_panel.py" />
   <source>{covered}/{people} có BHYT</source>
   <translation>{covered}/{people} with a health card</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <source>{days} buổi trên {clusters} cụm loa.</source>
   <translation>{days} broadcast days on {clusters} loudspeaker clusters.</translation>
  </message>
  <message>
   <location filename="ui/pages/due/list_view.py" />
   <source>{days} ngày</source>
   <translation>{days} days</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/week_view.py" />
   <source>{done}/{total} đã phát</source>
   <translation>{done}/{total} broadcast</translation>
  </message>
  <message>
   <location filename="ui/operations/today.py" />
   <source>{due}</source>
   <translation>{due}</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/check_view.py" />
   <source>{expected} → {computed}</source>
   <translation>{expected} → {computed}</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/week_view.py" />
   <source>{failed} không phát</source>
   <translation>{failed} not broadcast</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/wording.py" />
   <source>{field} (ô công thức)</source>
   <translation>{field} (computed by a formula)</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>{field} bắt đầu bằng “{value}”</source>
   <translation>{field} starts with “{value}”</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>{field} có chữ “{value}”</source>
   <translation>{field} contains “{value}”</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>{field} dưới {value}</source>
   <translation>{field} below {value}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/merge_dialog.py" />
   <source>{field} khác nhau. Hai người trùng tên thường là hai người khác nhau: hãy xem lại giấy tờ.</source>
   <translation>{field} differs. Two people with the same name are usually two different people: check the documents.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>{field} không phải {value}</source>
   <translation>{field} is not {value}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_dialog.py" />
   <source>{field} này là của {name} ({birth}) đã có trong sổ. Mở người đó ở khung bên phải thay vì ghi thêm.</source>
   <translation>This {field} belongs to {name} ({birth}), already in the database. Open that person in the right panel instead of adding another.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>{field} rồi</source>
   <translation>{field}: already past</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>{field} trong {days} ngày</source>
   <translation>{field} within {days} days</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>{field} trong {days} ngày tới</source>
   <translation>{field} in the next {days} days</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>{field} trên {value}</source>
   <translation>{field} above {value}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>{field} từ {low} đến {high}</source>
   <translation>{field} from {low} to {high}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>{field} từ {value}</source>
   <translation>{field} from {value}</translation>
  </message>
  <message>
   <location filename="ui/operations/person.py" />
   <source>{field} {value} đã có ở {name}. Hai người không thể trùng số; hãy kiểm tra giấy tờ.</source>
   <translation>{field} {value} already belongs to {name}. Two people cannot share a number; check the documents.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>{field} đến {value}</source>
   <translation>{field} up to {value}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>{field}: {values}</source>
   <translation>{field}: {values}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>{field}: {value}</source>
   <translation>{field}: {value}</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>{files} tệp: {new} dòng mới, {changed} dòng thay đổi, {deleted} dòng xoá, {unchanged} dòng không đổi. Chưa ghi gì vào sổ.</source>
   <translation>{files} files: {new} new rows, {changed} changed rows, {deleted} deleted rows, {unchanged} unchanged rows. Nothing has been written to the database.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/wording.py" />
   <source>{first} Các tham số: {titles}.</source>
   <translation>{first} Parameters: {titles}.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <source>{first}–{last}</source>
   <translation>{first}–{last}</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/question_form.py" />
   <source>{floor} – {ceiling}, mỗi nấc {step}</source>
   <translation>{floor} – {ceiling}, in steps of {step}</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>{label} – {field}</source>
   <translation>{label} – {field}</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: bị đánh dấu xoá cùng nhiều dòng khác.</source>
   <translation>{label}: marked for deletion together with many other rows.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: có {count} dòng mang cùng một mã; dòng này khác bản gốc ở: {differences}.</source>
   <translation>{label}: {count} rows bear the same id; this one differs from the original in: {differences}.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: cột “Chọn” ghi “{new}”, không hiểu được.</source>
   <translation>{label}: column “Select” says “{new}”, which is not understood.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: cột “{field}” chỉ để xem nhưng đã sửa ({old} → {new}).</source>
   <translation>{label}: column “{field}” is read-only but was edited ({old} → {new}).</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: cột “Đánh dấu xoá” ghi “{new}” nên không rõ có xoá hay không; muốn xoá thì ghi x và lý do.</source>
   <translation>{label}: the column “Đánh dấu xoá” says “{new}”, so it is not clear whether to delete; to delete write x and a reason.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: dòng không có mã nhưng trùng với {other} đã có trong tệp; khác ở: {differences}.</source>
   <translation>{label}: the row has no id but is like {other}, already in the file; it differs in: {differences}.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: không tìm thấy trong bản gốc người có tên và số giấy tờ như dòng này.</source>
   <translation>{label}: nobody in the original has the name and document numbers of this row.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: không tìm thấy “{new}” trong cột “{field}” của tệp (trước là “{old}”).</source>
   <translation>{label}: “{new}” was not found in column “{field}” of the file (before: “{old}”).</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: mọi mục giúp nhận ra dòng này đều bị thay ({differences}), không rõ dòng này còn là ai.</source>
   <translation>{label}: everything that tells this row from others was replaced ({differences}); it is not clear whose row it is now.</translation>
  </message>
  <message>
   <location filename="exports/merging/conflicts.py" />
   <source>{label}: một nơi xoá dòng này, nơi khác vẫn sửa ({said}).</source>
   <translation>{label}: one side deletes this row, another still edits it ({said}).</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: ngày và tháng của “{field}” đổi chỗ ({old} → {new}), có thể do Excel kiểu Mỹ.</source>
   <translation>{label}: day and month of “{field}” are swapped ({old} → {new}), perhaps by a US-style Excel.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: theo tên và số giấy tờ, có {count} dòng cùng nhận là người này.</source>
   <translation>{label}: by name and document numbers {count} rows claim to be this person.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: trang bị mất cột mã nên không rõ đây là dòng mới hay dòng đã có trong tệp.</source>
   <translation>{label}: the sheet has lost its id column, so it is not clear whether this row is new or already in the file.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: tệp không còn bản gốc của dòng này nên không biết đã sửa gì.</source>
   <translation>{label}: the file no longer has the original of this row, so it is not known what was edited.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: ô “{field}” báo lỗi {new}; trước đó là “{old}”.</source>
   <translation>{label}: cell “{field}” shows the error {new}; before it was “{old}”.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: “{field}” ({old} → {new}) bị thay cùng lúc với nhiều dòng khác.</source>
   <translation>{label}: “{field}” ({old} → {new}) was replaced together with many other rows.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: “{field}” ({old} → {new}) có vẻ do kéo ô của dòng trên xuống.</source>
   <translation>{label}: “{field}” ({old} → {new}) seems to have been dragged down from the row above.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: “{field}” ({old} → {new}) có vẻ từ dòng khác chuyển sang, do sắp xếp hoặc xóa ô ở riêng cột này.</source>
   <translation>{label}: “{field}” ({old} → {new}) seems to have come from another row, because this column alone was sorted or had cells deleted.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: “{field}” bị xóa trắng cùng nhiều dòng khác (trước là “{old}”).</source>
   <translation>{label}: “{field}” was emptied together with many other rows (before: “{old}”).</translation>
  </message>
  <message>
   <location filename="exports/merging/conflicts.py" />
   <source>{label}: “{field}” có nhiều giá trị: {said}. Trước đó là “{before}”.</source>
   <translation>{label}: “{field}” has several values: {said}. Before it was “{before}”.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: “{field}” ghi {new}, là số đang ghi cho {other}; trước đó là “{old}”.</source>
   <translation>{label}: “{field}” says {new}, which is the number of {other}; before it was “{old}”.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: “{field}” ghi “{new}” bằng phông chữ cũ, có lẽ là “{read}”; trước đó là “{old}”.</source>
   <translation>{label}: “{field}” says “{new}” in an old font, probably “{read}”; before it was “{old}”.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: “{field}” ghi “{new}”, không có trong danh mục; trước đó là “{old}”.</source>
   <translation>{label}: “{field}” says “{new}”, which is not in the list of values; before it was “{old}”.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: “{field}” ghi “{new}”, không đọc được thành ngày tháng; trước đó là “{old}”.</source>
   <translation>{label}: “{field}” says “{new}”, which cannot be read as a date; before it was “{old}”.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: “{field}” ghi “{new}”, không đọc được thành số; trước đó là “{old}”.</source>
   <translation>{label}: “{field}” says “{new}”, which cannot be read as a number; before it was “{old}”.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: “{field}” hiện là “{new}”, Excel đã làm mất chữ số; trước đó là “{old}”.</source>
   <translation>{label}: “{field}” is now “{new}”, Excel has lost digits; before it was “{old}”.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: “{field}” hoặc gần hết dòng bị xóa trắng; muốn xoá dòng thì ghi x và lý do vào cột “Đánh dấu xoá”.</source>
   <translation>{label}: “{field}” or most of the row was emptied; to delete the row write x and a reason into the column “Đánh dấu xoá”.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: “{field}” là số “{new}”, có thể đã mất số 0 ở đầu; trước đó là “{old}”.</source>
   <translation>{label}: “{field}” is the number “{new}”, which may have lost its leading 0; before it was “{old}”.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: “{field}” lệch đúng 4 năm 1 ngày ({old} → {new}), do Excel dùng lịch 1904.</source>
   <translation>{label}: “{field}” is off by exactly 4 years and 1 day ({old} → {new}), because Excel used the 1904 calendar.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: “{field}” ở đây là “{old}”, trong bản chép là “{new}”.</source>
   <translation>{label}: “{field}” is “{old}” here and “{new}” in the copy.</translation>
  </message>
  <message>
   <location filename="exports/merging/hand_rows.py" />
   <source>{label}: “{new}” trong cột “{field}” trùng nhiều dòng của tệp.</source>
   <translation>{label}: “{new}” in column “{field}” matches several rows of the file.</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/page.py" />
   <source>{measure}, {where}: {reached} / {value}</source>
   <translation>{measure}, {where}: {reached} / {value}</translation>
  </message>
  <message>
   <location filename="policy/benefits/household_health.py" />
   <source>{member}: người thứ {order}</source>
   <translation>{member}: person number {order}</translation>
  </message>
  <message>
   <location filename="policy/benefits/household_health.py" />
   <source>{member}: nhóm “{group}”</source>
   <translation>{member}: group “{group}”</translation>
  </message>
  <message>
   <location filename="policy/benefits/household_health.py" />
   <location filename="policy/illustrate/health.py" />
   <source>{member}: {reason}</source>
   <translation>{member}: {reason}</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>{millions} triệu đồng</source>
   <translation>{millions} million đồng</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/script_view.py" />
   <location filename="ui/pages/loudspeaker/week_view.py" />
   <source>{minutes} phút</source>
   <translation>{minutes} minutes</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/script_view.py" />
   <source>{minutes} phút {seconds} giây</source>
   <translation>{minutes} minutes {seconds} seconds</translation>
  </message>
  <message>
   <location filename="ui/pages/due/clock_view.py" />
   <location filename="ui/pages/due/dialogs.py" />
   <location filename="ui/pages/illustration/family_forms.py" />
   <location filename="ui/pages/illustration/family_views.py" />
   <location filename="ui/pages/illustration/wording.py" />
   <source>{months} tháng</source>
   <translation>{months} months</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/calendar_view.py" />
   <source>{month} nhuận</source>
   <translation>leap {month}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_dialogs.py" />
   <source>{names} sang hộ mới ở {village}, chủ hộ {head}, từ ngày {day}. Quan hệ với chủ hộ mới ghi lại sau.</source>
   <translation>{names} move to a new household in {village}, headed by {head}, from {day}. Write their relation to the new head afterwards.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>{names} sẽ không có trong danh sách vận động nào cho tới ngày này.</source>
   <translation>{names} will be in no outreach list until this date.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/small_group.py" />
   <source>{name} ({count})</source>
   <translation>{name} ({count})</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>{name} - cần sửa</source>
   <translation>{name} - to correct</translation>
  </message>
  <message>
   <location filename="exports/merging/period_board.py" />
   <source>{name} chưa gửi báo cáo.</source>
   <translation>{name} has not sent a report.</translation>
  </message>
  <message>
   <location filename="exports/merging/period_board.py" />
   <source>{name} còn thiếu báo cáo số {numbers}.</source>
   <translation>{name} still lacks report number {numbers}.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>{name} còn thiếu giá trị; gõ thêm --help để xem cách dùng.</source>
   <translation>{name} lacks its value; add --help to see how it is used.</translation>
  </message>
  <message>
   <location filename="exports/merging/period_board.py" />
   <source>{name} còn {count} dòng cần trả lời, ghi trong tệp trả lời.</source>
   <translation>{name} has {count} rows to explain, listed in the answer.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>{name} không nhận giá trị {value}; chọn một trong: {choices}.</source>
   <translation>{name} does not take {value}; choose one of: {choices}.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <source>{name} sẽ rời mọi danh sách vận động và đến hạn của xã.</source>
   <translation>{name} will leave all outreach and due lists of the commune.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_actions.py" />
   <source>{name} sẽ rời mọi danh sách vận động và đến hạn.</source>
   <translation>{name} will leave all outreach and due lists.</translation>
  </message>
  <message>
   <location filename="exports/merging/period_board.py" />
   <source>{name} đã gửi trễ hạn; kỳ sau xin gửi đúng hạn.</source>
   <translation>{name} sent late; please send in time next period.</translation>
  </message>
  <message>
   <location filename="policy/impact.py" />
   <source>{name}: giảm từ {old} đồng xuống {new} đồng (giảm {difference} đồng)</source>
   <translation>{name}: down from {old} VND to {new} VND (less {difference} VND)</translation>
  </message>
  <message>
   <location filename="policy/impact.py" />
   <source>{name}: nay là {new} đồng</source>
   <translation>{name}: now {new} VND</translation>
  </message>
  <message>
   <location filename="policy/impact.py" />
   <source>{name}: tăng từ {old} đồng lên {new} đồng (tăng {difference} đồng)</source>
   <translation>{name}: up from {old} VND to {new} VND (more {difference} VND)</translation>
  </message>
  <message>
   <location filename="exports/merging/period_board.py" />
   <source>{name}: tệp lỗi, cần gửi lại.</source>
   <translation>{name}: faulty file, must be resent.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/wording.py" />
   <source>{old} → {new}</source>
   <translation>{old} → {new}</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/wording.py" />
   <source>{outcome}, mức {level}</source>
   <translation>{outcome}, level {level}</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/impact_view.py" />
   <source>{people} trong {asked} người có số liệu thay đổi.</source>
   <translation>Figures change for {people} of {asked} people.</translation>
  </message>
  <message>
   <location filename="ui/pages/due/board_view.py" />
   <source>{percent}% trong {total} người</source>
   <translation>{percent}% of {total} people</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/cards.py" />
   <source>{percent}% · {pace}</source>
   <translation>{percent}% · {pace}</translation>
  </message>
  <message>
   <location filename="ui/pages/due/board_view.py" />
   <source>{percent}% đang được bảo vệ ({covered} người).</source>
   <translation>{percent}% are covered ({covered} people).</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <source>{rate} mức người thứ nhất</source>
   <translation>{rate} of the first person's contribution</translation>
  </message>
  <message>
   <location filename="desktop/command_line/merging.py" />
   <source>{reason} Ghi mật khẩu vào dòng đầu một tệp rồi thêm --import-password-file và tên tệp ấy.</source>
   <translation>{reason} Write the password into the first line of a file and add --import-password-file and the name of that file.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/wording.py" />
   <source>{reason}. Số liệu dưới đây tính cho kỳ đóng tiếp theo.</source>
   <translation>{reason}. The figures below are for the next payment period.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/importing.py" />
   <source>{rows} dòng: mới {new}, thay đổi {changed}, giữ nguyên {unchanged}, chờ xem lại {doubtful}, lỗi {errors}.</source>
   <translation>{rows} rows: {new} new, {changed} changed, {unchanged} unchanged, {doubtful} to look at, {errors} wrong.</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/page.py" />
   <source>{said}, hẹn {day}</source>
   <translation>{said}, appointment {day}</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/script_view.py" />
   <source>{seconds} giây</source>
   <translation>{seconds} seconds</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>{segment}: cần hỏi có đang đóng BHXH bắt buộc không</source>
   <translation>{segment}: ask whether they are in compulsory insurance</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>{segment}: cần hỏi thẻ BHYT do ai đóng</source>
   <translation>{segment}: ask who pays for the health card</translation>
  </message>
  <message>
   <location filename="policy/groups.py" />
   <source>{segment}: không thuộc ba nhóm vận động</source>
   <translation>{segment}: in none of the three outreach groups</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <source>{sheet} (trang đang ẩn)</source>
   <translation>{sheet} (hidden sheet)</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <source>{sheet} – {rows} dòng</source>
   <translation>{sheet} – {rows} rows</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <source>{sheet}, dòng {row}</source>
   <translation>{sheet}, row {row}</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>{times} lần</source>
   <translation>{times} times</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/question_form.py" />
   <source>{time} ({months} tháng), từ {first} đến {last}</source>
   <translation>{time} ({months} months), from {first} to {last}</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/script_view.py" />
   <source>{time}, phát {runs} buổi trong 2 tuần</source>
   <translation>{time}, broadcast {runs} times in 2 weeks</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_view.py" />
   <source>{time}, tỷ lệ {rate}</source>
   <translation>{time}, rate {rate}</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <source>{unanswered} cặp chưa trả lời, {errors} dòng lỗi</source>
   <translation>{unanswered} unanswered pairs, {errors} rows with errors</translation>
  </message>
  <message>
   <location filename="exports/merging/conflicts.py" />
   <source>{unit} không đồng ý với chỗ sửa “{field}” của {label}: đã sửa thành {given}; đơn vị giữ “{own}”.</source>
   <translation>{unit} does not agree with the correction of “{field}” of {label}: it was corrected to {given}; the unit keeps “{own}”.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>{unit} không đồng ý với chỗ đã sửa. {before}</source>
   <translation>{unit} does not agree with the correction. {before}</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <source>{value} lần</source>
   <translation>{value} times</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <source>{value} ngày</source>
   <translation>{value} days</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <source>{value} năm</source>
   <translation>{value} years</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <source>{value} tháng</source>
   <translation>{value} months</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <source>{value} đồng</source>
   <translation>{value} VND</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <source>{value} đồng/tháng</source>
   <translation>{value} VND a month</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/people_dialog.py" />
   <source>{verb} {count} người</source>
   <translation>{verb} {count} people</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>{way} thì đến {age} tuổi được nhiều hơn rút khoảng {worth} (giá hôm nay, đã trừ tiền đóng thêm)</source>
   <translation>{way} leaves about {worth} more than withdrawing by age {age} (today's prices, further payments deducted)</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>{way} thì đến {age} tuổi được ít hơn rút khoảng {worth} (giá hôm nay, đã trừ tiền đóng thêm)</source>
   <translation>{way} leaves about {worth} less than withdrawing by age {age} (today's prices, further payments deducted)</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>{weekday}, ngày {day} tháng {month} năm {year} ({lunar_day}/{lunar_month} âm lịch)</source>
   <translation>{weekday}, {day}/{month}/{year} (lunar {lunar_day}/{lunar_month})</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>{who}, {why}</source>
   <translation>{who}, {why}</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/people_chooser.py" />
   <source>{words}, cho xem {most} người đầu; hãy lọc thêm</source>
   <translation>{words}, first {most} people shown; filter further</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/dialog.py" />
   <source>{words}, số giao chung {whole}</source>
   <translation>{words}, overall {whole}</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/wording.py" />
   <source>{years} năm</source>
   <translation>{years} years</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/wording.py" />
   <source>{years} năm {months} tháng</source>
   <translation>{years} years {months} months</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <source>{years} tuổi</source>
   <translation>{years} years</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <source>{years} tuổi {months} tháng</source>
   <translation>{years} years {months} months</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>Áp dụng</source>
   <translation>Apply</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>Áp dụng gói “{title}”, bản {version}?</source>
   <translation>Put the pack “{title}”, version {version}, in force?</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Ít nhất 8 ký tự; một câu ngắn dễ nhớ là tốt nhất</source>
   <translation>At least 8 characters; a short sentence easy to remember is best</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Ô</source>
   <translation>Cell</translation>
  </message>
  <message>
   <location filename="exports/importing/healing.py" />
   <source>Ô chứa lỗi hoặc công thức chưa có kết quả ({code}).</source>
   <translation>The cell has an error or a formula without a result ({code}).</translation>
  </message>
  <message>
   <location filename="exports/importing/words.py" />
   <source>Ô ghi “{text}”, được hiểu là chưa có.</source>
   <translation>The cell says “{text}”, taken as not there yet.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <source>Ô đã sửa cách viết</source>
   <translation>Cells with corrected spelling</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Ông</source>
   <translation>Grandfather</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Ý chính</source>
   <translation>Main points</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Ý chính của công văn và số hôm nay</source>
   <translation>Main points of the official letter and today's figures</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Ý kiến của đơn vị mình</source>
   <translation>Our objection</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Ý {number}. {text}</source>
   <translation>Point {number}. {text}</translation>
  </message>
  <message>
   <location filename="ui/shell/top_bar.py" />
   <source>ĐANG THỰC HÀNH</source>
   <translation>PRACTICE MODE</translation>
  </message>
  <message>
   <location filename="desktop/lifecycle.py" />
   <source>Đang chuẩn bị sổ cho bản phần mềm mới…</source>
   <translation>Preparing the book for the new version of the program…</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/small_group.py" />
   <source>Đang chọn {count} người. Nhóm nhỏ cần 3–5 người.</source>
   <translation>{count} people selected. A small group needs 3–5 people.</translation>
  </message>
  <message>
   <location filename="desktop/tour/guide.py" />
   <source>Đang chụp các màn hình…</source>
   <translation>Taking pictures of the screens…</translation>
  </message>
  <message>
   <location filename="exports/merging/corrections.py" />
   <source>Đang dùng giá trị của cấp trên</source>
   <translation>The value from above is in use</translation>
  </message>
  <message>
   <location filename="ui/widgets/notices.py" />
   <source>Đang dừng…</source>
   <translation>Stopping…</translation>
  </message>
  <message>
   <location filename="exports/lists.py" />
   <source>Đang ghi danh sách…</source>
   <translation>Writing the list…</translation>
  </message>
  <message>
   <location filename="exports/practice/workbooks.py" />
   <source>Đang ghi sổ trao đổi mẫu…</source>
   <translation>Writing the sample exchange workbooks…</translation>
  </message>
  <message>
   <location filename="exports/exchange/writer.py" />
   <source>Đang ghi sổ trao đổi…</source>
   <translation>Writing the exchange workbook…</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <source>Đang ghi trong sổ</source>
   <translation>Now in the database</translation>
  </message>
  <message>
   <location filename="exports/merging/answers.py" />
   <source>Đang ghi trả lời cho {name}…</source>
   <translation>Writing the answer to {name}…</translation>
  </message>
  <message>
   <location filename="exports/importing/applying.py" />
   <source>Đang ghi vào sổ…</source>
   <translation>Applying…</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Đang hưởng lương hưu</source>
   <translation>Now receiving a pension</translation>
  </message>
  <message>
   <location filename="ui/operations/withdrawal.py" />
   <source>Đang hưởng lương hưu hoặc trợ cấp hằng tháng nên không rút một lần.</source>
   <translation>Draws a pension or a monthly allowance, so nothing is withdrawn.</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Đang hưởng trợ cấp hằng tháng</source>
   <translation>Now receiving a monthly allowance</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Đang hưởng trợ cấp hằng tháng, thẻ BHYT do Nhà nước hoặc quỹ đóng</source>
   <translation>Receives a monthly allowance; HI paid by the State or the fund</translation>
  </message>
  <message>
   <location filename="desktop/tour/guide.py" />
   <source>Đang làm một ngày việc…</source>
   <translation>Doing a day's work…</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Đang lập báo cáo…</source>
   <translation>Making the report…</translation>
  </message>
  <message>
   <location filename="ui/start/unlock.py" />
   <source>Đang mở sổ…</source>
   <translation>Opening the database…</translation>
  </message>
  <message>
   <location filename="desktop/command_line/upkeep.py" />
   <source>Đang sao lưu…</source>
   <translation>Backing up…</translation>
  </message>
  <message>
   <location filename="ui/operations/law_change.py" />
   <source>Đang so sánh từng người…</source>
   <translation>Comparing each person…</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đang sống</source>
   <translation>Living</translation>
  </message>
  <message>
   <location filename="ui/pages/due/board_view.py" />
   <source>Đang tham gia</source>
   <translation>Now enrolled</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Đang tham gia BHXH bắt buộc</source>
   <translation>Now in compulsory insurance</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Đang tham gia BHXH tự nguyện</source>
   <translation>Now in voluntary insurance</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Đang tham gia BHXH tự nguyện, mới đóng đến {month}</source>
   <translation>In voluntary insurance, paid only until {month}</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Đang tham gia BHXH tự nguyện, đã đóng đến {month}</source>
   <translation>In voluntary insurance, paid until {month}</translation>
  </message>
  <message>
   <location filename="ui/operations/quote_list.py" />
   <location filename="ui/pages/illustration/quote_list_dialog.py" />
   <source>Đang tính từng người…</source>
   <translation>Calculating each person…</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>Đang tạm dừng vận động</source>
   <translation>Outreach paused</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/visit_dialog.py" />
   <source>Đang tạm dừng vận động đến {day}: {why}</source>
   <translation>Outreach paused until {day}: {why}</translation>
  </message>
  <message>
   <location filename="ui/start/first_run.py" />
   <source>Đang tạo sổ mã hoá…</source>
   <translation>Creating the encrypted database…</translation>
  </message>
  <message>
   <location filename="exports/practice/commune.py" />
   <source>Đang tạo xã thực hành…</source>
   <translation>Creating the practice commune…</translation>
  </message>
  <message>
   <location filename="exports/progress.py" />
   <location filename="ui/main_window.py" />
   <location filename="ui/widgets/notices.py" />
   <source>Đang xử lý…</source>
   <translation>Working…</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/wording.py" />
   <source>Đang đóng BHXH</source>
   <translation>Paying SI</translation>
  </message>
  <message>
   <location filename="ui/operations/withdrawal.py" />
   <source>Đang đóng BHXH bắt buộc nên không thuộc trường hợp dừng đóng.</source>
   <translation>Now pays compulsory social insurance, so this is not a case of having stopped paying.</translation>
  </message>
  <message>
   <location filename="exports/merging/merge.py" />
   <source>Đang đọc và gộp tệp {name}…</source>
   <translation>Reading and merging {name}…</translation>
  </message>
  <message>
   <location filename="exports/importing/planning.py" />
   <source>Đang đọc và sửa danh sách…</source>
   <translation>Reading and correcting the list…</translation>
  </message>
  <message>
   <location filename="exports/merging/merge.py" />
   <source>Đang đối chiếu sau khi gộp…</source>
   <translation>Comparing after the merge…</translation>
  </message>
  <message>
   <location filename="exports/importing/planning.py" />
   <source>Đang đối chiếu với sổ…</source>
   <translation>Comparing with the database…</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>Đang ốm đau, nằm viện</source>
   <translation>Ill or in hospital</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đang ở</source>
   <translation>Living here</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>Đi làm xa, hẹn khi về</source>
   <translation>Works away, appointment on return</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <source>Đi làm, đóng BHXH bắt buộc</source>
   <translation>Employed, in compulsory insurance</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/columns.py" />
   <source>Đi thăm</source>
   <translation>Visits</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đi vắng</source>
   <translation>Away</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Điền giá trị thay cho dấu “nt”, “như trên”</source>
   <translation>Fill in the value for “nt”, “như trên” (as above)</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Điền từ ô gộp phía trên</source>
   <translation>Fill from the merged cell above</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Điều chỉnh lương hưu từ 01/01/2016</source>
   <translation>Pension indexation from 01/01/2016</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Điều chỉnh lương hưu từ 01/01/2022</source>
   <translation>Pension indexation from 01/01/2022</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Điều chỉnh lương hưu từ 01/7/2017</source>
   <translation>Pension indexation from 01/7/2017</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Điều chỉnh lương hưu từ 01/7/2018</source>
   <translation>Pension indexation from 01/7/2018</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Điều chỉnh lương hưu từ 01/7/2019</source>
   <translation>Pension indexation from 01/7/2019</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Điều chỉnh lương hưu từ 01/7/2023</source>
   <translation>Pension indexation from 01/7/2023</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Điều chỉnh lương hưu từ 01/7/2024</source>
   <translation>Pension indexation from 01/7/2024</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Điều chỉnh lương hưu từ 01/7/2026</source>
   <translation>Pension indexation from 01/7/2026</translation>
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Điều chỉnh lương hưu đối với lao động nữ bắt đầu hưởng trong giai đoạn 2018-2021</source>
   <translation>Pension adjustment for women who retired in 2018-2021</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Điều cần hỏi đơn vị gửi</source>
   <translation>What to ask the sender</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Điều kiện</source>
   <translation>Condition</translation>
  </message>
  <message>
   <location filename="policy/benefits/one_time.py" />
   <source>Điều kiện hưởng một lần trước ngày 01/01/2016 chưa được đối chiếu nguyên văn.</source>
   <translation>The conditions for a one-time withdrawal before 01/01/2016 have not been checked against the original text.</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Điều kiện lọc chưa đúng ở ký tự thứ {place}.</source>
   <translation>The filter is not right at character {place}.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/files_view.py" />
   <source>Điều này không nhận bằng một dấu được: sửa trong sổ, hoặc hỏi lại đơn vị gửi.</source>
   <translation>This cannot be taken with a tick: change it in the book, or ask the sender.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/page.py" />
   <source>Điểm danh và ghi kết quả</source>
   <translation>Roll-call and outcomes</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/list_view.py" />
   <source>Điểm danh, ghi kết quả</source>
   <translation>Take roll-call, record outcomes</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Điểm danh: {title}</source>
   <translation>Roll-call: {title}</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <location filename="exports/headings.py" />
   <location filename="ui/operations/quote_list.py" />
   <location filename="ui/pages/due/clock_view.py" />
   <location filename="ui/pages/due/list_view.py" />
   <location filename="ui/pages/importing/preview_step.py" />
   <location filename="ui/pages/importing/wording.py" />
   <location filename="ui/pages/loudspeaker/cluster_view.py" />
   <location filename="ui/pages/merging/period_view.py" />
   <location filename="ui/pages/merging/units_dialog.py" />
   <location filename="ui/pages/outreach/candidate_dialog.py" />
   <location filename="ui/pages/outreach/roll_grid.py" />
   <location filename="ui/pages/outreach/small_group.py" />
   <location filename="ui/pages/roster/group_session.py" />
   <location filename="ui/pages/roster/household_panel.py" />
   <location filename="ui/pages/roster/households_page.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Điện thoại</source>
   <translation>Phone</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/office_dialog.py" />
   <location filename="ui/pages/settings/papers.py" />
   <source>Điện thoại ghi trên phiếu</source>
   <translation>Phone number on sheets</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/importing/wording.py" />
   <location filename="ui/pages/roster/household_picker.py" />
   <source>Điện thoại hộ</source>
   <translation>Household phone</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Điện thoại trưởng thôn</source>
   <translation>Village head's phone</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đánh dấu chỉ biết năm sinh</source>
   <translation>Mark for only the year of birth known</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đánh dấu chủ hộ</source>
   <translation>Mark for head of household</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đánh dấu hưu trí</source>
   <translation>Mark for pensioner</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đánh dấu hộ cận nghèo</source>
   <translation>Mark for near-poor household</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đánh dấu hộ nghèo</source>
   <translation>Mark for poor household</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đánh dấu khuyết tật</source>
   <translation>Mark for disability</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đánh dấu mới thoát nghèo</source>
   <translation>Mark for newly out of poverty</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đánh dấu mức sống trung bình</source>
   <translation>Mark for average living standard</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đánh dấu người có công</source>
   <translation>Mark for person of merit</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <source>Đánh dấu người tham gia lần này; bỏ dấu người đã có thẻ hoặc tham gia nơi khác.</source>
   <translation>Tick the people who enrol this time; untick those who have a card or are insured elsewhere.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_dialogs.py" />
   <source>Đánh dấu những người sang hộ mới.</source>
   <translation>Tick the people who move to the new household.</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/week_view.py" />
   <source>Đánh dấu phát thanh {at} {day}</source>
   <translation>Mark broadcast {at} {day}</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đánh dấu trợ cấp xã hội</source>
   <translation>Mark for social allowance</translation>
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <location filename="ui/pages/merging/wording.py" />
   <source>Đánh dấu xoá</source>
   <translation>Mark for deletion</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/week_view.py" />
   <source>Đánh dấu đã phát: {cluster}</source>
   <translation>Mark as broadcast: {cluster}</translation>
  </message>
  <message>
   <location filename="exports/merging/answer_content.py" />
   <source>Đây là tệp trả lời gửi đơn vị mã {unit}, không phải gửi đơn vị này, nên không nhận.</source>
   <translation>This is an answer to the unit with code {unit}, not to this unit, so it is not taken.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/opening.py" />
   <source>Đây là xã thực hành, không phải dữ liệu thật.</source>
   <translation>This is the practice commune, not real data.</translation>
  </message>
  <message>
   <location filename="exports/merging/plan.py" />
   <source>Đã bỏ chọn</source>
   <translation>Deselected</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/shelf_keeper.py" />
   <source>Đã bỏ danh sách “{name}”</source>
   <translation>List “{name}” removed</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Đã bỏ qua {what}.</source>
   <translation>Skipped {what}.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Đã bỏ {name}.</source>
   <translation>{name} removed.</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Đã chuyển khỏi xã</source>
   <translation>Moved out of the commune</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đã chuyển đi</source>
   <translation>Moved out</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <source>Đã chuyển đi nơi khác</source>
   <translation>Moved elsewhere</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/period_view.py" />
   <source>Đã chép lời nhắc cho {count} đơn vị.</source>
   <translation>Reminder copied for {count} units.</translation>
  </message>
  <message>
   <location filename="ui/pages/content/page.py" />
   <source>Đã chép nội dung.</source>
   <translation>Content copied.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Đã chép và mở thử “{name}”.</source>
   <translation>Copied and “{name}” test-opened.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Đã chép xong</source>
   <translation>Copied</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/people_chooser.py" />
   <source>Đã chọn {ticked} · tìm thấy {count} người</source>
   <translation>{ticked} selected · {count} people found</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_dialogs.py" />
   <source>Đã chọn: {names}</source>
   <translation>Chosen: {names}</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Đã chốt ngày {day}, {officer}. Từ đó chưa số liệu nào thay đổi.</source>
   <translation>Closed on {day} by {officer}. No figure has changed since.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Đã chốt ngày {day}, {officer}. {count} số liệu thay đổi sau khi chốt, liệt kê ở cuối báo cáo.</source>
   <translation>Closed on {day} by {officer}. {count} figures have changed since; they are listed at the end of the report.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Đã chốt số {period}.</source>
   <translation>Closed {period}.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/village_view.py" />
   <source>Đã có</source>
   <translation>Already there</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/check_view.py" />
   <source>Đã công bố</source>
   <translation>Published</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/occupation_view.py" />
   <source>Đã duyệt</source>
   <translation>Approved</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <location filename="ui/pages/content/page.py" />
   <source>Đã dùng</source>
   <translation>Used</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <source>Đã dùng ở {times} cuộc, gần nhất ngày {last}.</source>
   <translation>Used at {times} activities, last on {last}.</translation>
  </message>
  <message>
   <location filename="ui/pages/due/clock_view.py" />
   <source>Đã dừng</source>
   <translation>Stopped</translation>
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Đã dừng theo yêu cầu.</source>
   <translation>Stopped as you asked.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/due/page.py" />
   <location filename="ui/pages/roster/filters.py" />
   <source>Đã dừng đóng</source>
   <translation>Stopped paying</translation>
  </message>
  <message>
   <location filename="policy/due.py" />
   <source>Đã dừng đóng {months} tháng: có thể xin rút một lần từ {day}; cần gặp để bàn giữ lại</source>
   <translation>Stopped paying {months} months ago: may ask for a one-time withdrawal from {day}; meet to discuss keeping the time</translation>
  </message>
  <message>
   <location filename="policy/due.py" />
   <source>Đã dừng đóng {months} tháng; đến {day} là đủ {needed} tháng, có thể bị rút một lần</source>
   <translation>Stopped paying {months} months ago; on {day} it will be {needed} months and a one-time withdrawal becomes possible</translation>
  </message>
  <message>
   <location filename="ui/operations/runner.py" />
   <source>Đã dừng, chưa ghi gì: {title}</source>
   <translation>Stopped, nothing written: {title}</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <location filename="ui/pages/merging/choose_view.py" />
   <source>Đã ghi</source>
   <translation>Applied</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Đã ghi quyết định cho {label}.</source>
   <translation>Decision saved for {label}.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/papers.py" />
   <source>Đã ghi tên đơn vị. Giấy tờ in từ nay theo tên này.</source>
   <translation>The unit's name is saved. Papers carry it from now on.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/exporting.py" />
   <source>Đã ghi tệp trao đổi “{name}”, {rows} dòng.</source>
   <translation>The exchange workbook “{name}” has been written, {rows} rows.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/importing.py" />
   <source>Đã ghi tệp trả người gửi, đánh dấu {count} ô.</source>
   <translation>The sender's file has been written with {count} marked cells.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/importing.py" />
   <source>Đã ghi vào sổ; rút lại bằng: ansinh undo-import {id}</source>
   <translation>Written; take it back with: ansinh undo-import {id}</translation>
  </message>
  <message>
   <location filename="ui/operations/paper.py" />
   <location filename="ui/pages/roster/listing.py" />
   <source>Đã ghi {count} dòng vào “{name}”.</source>
   <translation>{count} rows written to “{name}”.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/form_view.py" />
   <source>Đã ghi {count} người vào “{name}”.</source>
   <translation>{count} people written to “{name}”.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Đã ghi {count} tệp trả lời.</source>
   <translation>{count} reply files written.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/units_dialog.py" />
   <source>Đã ghi {count} đơn vị.</source>
   <translation>{count} units saved.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <source>Đã ghi “{file}” vào sổ</source>
   <translation>“{file}” applied to the database</translation>
  </message>
  <message>
   <location filename="desktop/command_line/exporting.py" />
   <source>Đã ghi “{name}”.</source>
   <translation>“{name}” has been written.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/merging.py" />
   <source>Đã ghi “{value}”; còn {left} chỗ chờ quyết định.</source>
   <translation>“{value}” has been written; {left} conflicts are left.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/papers.py" />
   <source>Đã ghi. Giấy tờ in từ nay theo nội dung này.</source>
   <translation>Saved. Papers are printed with these details from now on.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/office_dialog.py" />
   <source>Đã ghi. Giấy tờ từ nay theo nội dung này.</source>
   <translation>Saved. Papers will use this from now on.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/display.py" />
   <source>Đã ghi. Khoá rồi mở lại sổ để thấy thay đổi.</source>
   <translation>Saved. Lock and reopen the database to see the change.</translation>
  </message>
  <message>
   <location filename="ui/operations/runner.py" />
   <source>Đã ghi: {label}</source>
   <translation>Recorded: {label}</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/pairs_view.py" />
   <source>Đã ghi: {words}</source>
   <translation>Saved: {words}</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/people_chooser.py" />
   <source>Đã giao cho</source>
   <translation>Assigned to</translation>
  </message>
  <message>
   <location filename="ui/pages/content/entries.py" />
   <location filename="ui/pages/due/board_view.py" />
   <source>Đã gián đoạn</source>
   <translation>Lapsed</translation>
  </message>
  <message>
   <location filename="policy/benefits/health_card.py" />
   <source>Đã gián đoạn {gap} ngày: thẻ dùng được sau {days} ngày kể từ ngày đóng đủ</source>
   <translation>Gap of {gap} days: the card is valid {days} days after full payment</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/outputs.py" />
   <source>Đã giữ phiếu {code} của {name}</source>
   <translation>Kept sheet {code} of {name}</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Đã gõ sai mật khẩu nhiều lần; cần đợi {seconds} giây.</source>
   <translation>The password was mistyped several times; wait {seconds} seconds.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/merging.py" />
   <source>Đã gộp xong ({id}) nhưng chưa ghi được giấy tờ: {reason} Gộp lại các tệp này để ghi, hoặc rút lại bằng undo-merge.</source>
   <translation>The merge is done ({id}) but its papers could not be written: {reason} Merge these files again to write them, or take the merge back with undo-merge.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <source>Đã gộp {good} trong {files} tệp</source>
   <translation>Merged {good} of {files} files</translation>
  </message>
  <message>
   <location filename="desktop/command_line/merging.py" />
   <source>Đã gộp; rút lại bằng: ansinh undo-merge {id}</source>
   <translation>Merged; take it back with: ansinh undo-merge {id}</translation>
  </message>
  <message>
   <location filename="ui/printing/preview.py" />
   <source>Đã gửi {count} trang tới máy in.</source>
   <translation>{count} pages sent to the printer.</translation>
  </message>
  <message>
   <location filename="exports/merging/corrections.py" />
   <source>Đã gửi ý kiến, chờ quyết định</source>
   <translation>Objected, waiting for a decision</translation>
  </message>
  <message>
   <location filename="ui/error_presenter.py" />
   <source>Đã hiểu</source>
   <translation>Got it</translation>
  </message>
  <message>
   <location filename="ui/operations/runner.py" />
   <source>Đã hoàn tác</source>
   <translation>Undone</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/week_view.py" />
   <location filename="ui/pages/outreach/list_view.py" />
   <source>Đã huỷ</source>
   <translation>Cancelled</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filter_dialog.py" />
   <source>Đã hết hạn</source>
   <translation>Expired</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đã hủy</source>
   <translation>Cancelled</translation>
  </message>
  <message>
   <location filename="desktop/command_line/upkeep.py" />
   <source>Đã khôi phục; sổ cũ được giữ bên cạnh với đuôi .truoc-khi-khoi-phuc.</source>
   <translation>Restored; the old database is kept beside it with the ending .truoc-khi-khoi-phuc.</translation>
  </message>
  <message>
   <location filename="ui/operations/runner.py" />
   <source>Đã làm lại</source>
   <translation>Redone</translation>
  </message>
  <message>
   <location filename="desktop/command_line/touring.py" />
   <source>Đã làm xong một ngày việc: {pictures} hình, {files} tệp. Mở {page}</source>
   <translation>A day's work is done: {pictures} pictures, {files} files. Open {page}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/shelf_keeper.py" />
   <source>Đã lưu danh sách “{name}”</source>
   <translation>List “{name}” saved</translation>
  </message>
  <message>
   <location filename="ui/printing/preview.py" />
   <source>Đã lưu {count} trang vào {name}.</source>
   <translation>{count} pages saved to {name}.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Đã lưu {count} trang vào “{name}”.</source>
   <translation>{count} pages saved to “{name}”.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Đã lưu “{name}”.</source>
   <translation>Saved “{name}”.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>Đã lấy lại {count} giá trị của đơn vị; cấp trên sẽ quyết định.</source>
   <translation>Brought back {count} values of this unit; the unit above will decide.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/corrections.py" />
   <source>Đã lấy lại {count} giá trị của đơn vị; tệp gửi lên lần tới nêu cho cấp trên quyết định.</source>
   <translation>Brought back {count} values of this unit; the next file puts them to the unit above for a decision.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/receive_view.py" />
   <source>Đã lập biên bản “{name}”.</source>
   <translation>Minutes “{name}” made.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đã mất</source>
   <translation>Deceased</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filters.py" />
   <source>Đã mất, chuyển đi</source>
   <translation>Died or moved out</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Đã mở chốt {period}.</source>
   <translation>Opened {period} again.</translation>
  </message>
  <message>
   <location filename="exports/merging/period_board.py" />
   <location filename="ui/pages/merging/wording.py" />
   <source>Đã nhận</source>
   <translation>Received</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/wording.py" />
   <source>Đã nhận bản sửa tay</source>
   <translation>Edited copy arrived</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/wording.py" />
   <source>Đã nhận rồi</source>
   <translation>Already received</translation>
  </message>
  <message>
   <location filename="exports/merging/plan.py" />
   <source>Đã nhận trước đây</source>
   <translation>Received before</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/wording.py" />
   <source>Đã nhận đủ</source>
   <translation>Arrived complete</translation>
  </message>
  <message>
   <location filename="exports/merging/period_board.py" />
   <source>Đã nhận, trễ hạn</source>
   <translation>Received late</translation>
  </message>
  <message>
   <location filename="exports/merging/relations.py" />
   <source>Đã nhập làm một người</source>
   <translation>Joined as one person</translation>
  </message>
  <message>
   <location filename="exports/merging/plan.py" />
   <source>Đã nhập ngày {date}, không có gì mới.</source>
   <translation>Imported on {date}, nothing new.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/period_view.py" />
   <source>Đã nhắc lúc</source>
   <translation>Reminded at</translation>
  </message>
  <message>
   <location filename="desktop/command_line/packs.py" />
   <source>Đã nạp gói “{title}”, bản {version} thay cho bản {before}.</source>
   <translation>The pack “{title}” has been taken over, version {version} in place of {before}.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <source>Đã nạp gói “{title}”, bản {version}. Khoá rồi mở lại sổ để dùng.</source>
   <translation>Pack “{title}”, version {version}, loaded. Lock and reopen the database to use it.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>Đã nạp gói “{title}”. Khoá rồi mở lại sổ để dùng.</source>
   <translation>The pack “{title}” was taken over. Lock and open the book again to use it.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/loudspeaker/result_view.py" />
   <location filename="ui/pages/loudspeaker/week_view.py" />
   <source>Đã phát</source>
   <translation>Broadcast</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/week_view.py" />
   <source>Đã phát tất cả</source>
   <translation>All broadcast</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/result_view.py" />
   <source>Đã phát {given} trên {planned} phút theo lịch ({percent}%).</source>
   <translation>On air {given} of {planned} planned minutes ({percent}%).</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <location filename="ui/pages/due/dialogs.py" />
   <source>Đã qua đời</source>
   <translation>Deceased</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Đã quyết định {decided} chỗ, còn {open} chỗ.</source>
   <translation>{decided} places decided, {open} left.</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>Đã quá hạn</source>
   <translation>Overdue</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <location filename="ui/pages/merging/choose_view.py" />
   <source>Đã rút lại</source>
   <translation>Undone</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <source>Đã rút lại cả lần gộp</source>
   <translation>The whole merge was taken back</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/receive_view.py" />
   <source>Đã rút lại cả lần gộp ({restored} dòng).</source>
   <translation>The whole merge was taken back ({restored} rows).</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <source>Đã rút lại cả lần nhập</source>
   <translation>The whole import was undone</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/page.py" />
   <source>Đã rút lại cả lần nhập ({restored} dòng).</source>
   <translation>The whole import was undone ({restored} rows).</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/page.py" />
   <source>Đã rút lại {restored} dòng, giữ {kept} dòng đã sửa sau đó.</source>
   <translation>{restored} rows undone, {kept} rows edited afterwards kept.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/merging.py" />
   <source>Đã rút lại: {restored} dòng trở về như trước, giữ {kept} dòng đã sửa sau đó.</source>
   <translation>Taken back: {restored} rows are as before, {kept} rows edited since are kept.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/corrections.py" />
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>Đã rút {count} ý kiến; dùng giá trị của cấp trên.</source>
   <translation>Withdrew {count} objections; the values from above are used.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/safety.py" />
   <source>Đã sao lưu và kiểm tra lại bản sao.</source>
   <translation>Backed up and the copy checked.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/upkeep.py" />
   <source>Đã sao lưu và kiểm tra “{path}”: {people} người, {households} hộ.</source>
   <translation>Backed up and checked “{path}”: {people} people, {households} households.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Đã sửa gì</source>
   <translation>What was corrected</translation>
  </message>
  <message>
   <location filename="desktop/command_line/upkeep.py" />
   <source>Đã sửa {count} chỗ.</source>
   <translation>{count} places have been mended.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Đã sửa ô</source>
   <translation>Cell corrected</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Đã sửa ô ({count})</source>
   <translation>Corrected cells ({count})</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đã tham gia</source>
   <translation>Already enrolled</translation>
  </message>
  <message>
   <location filename="policy/plan/projection.py" />
   <source>Đã tham gia tự nguyện trước năm {year}: nếu đủ {months} tháng tự nguyện thì được chọn hưởng từ {age} tuổi. Kế hoạch này tính theo tuổi nghỉ hưu bình thường.</source>
   <translation>Voluntary insurance before {year}: with {months} voluntary months the pension may be chosen from age {age}. This plan uses the normal retirement age.</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Đã thêm {count} người vào danh sách, chưa ghi vào sổ.</source>
   <translation>{count} people added to the list, not saved yet.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Đã thêm {name}.</source>
   <translation>{name} added.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/outreach/editor.py" />
   <location filename="ui/pages/outreach/list_view.py" />
   <source>Đã thực hiện</source>
   <translation>Done</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/list_view.py" />
   <source>Đã thực hiện {held}/{all} cuộc · {people} lượt người dự · {agreed} đồng ý · {considering} cân nhắc</source>
   <translation>{held}/{all} activities held · {people} attendances · {agreed} agreed · {considering} considering</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <source>Đã tin cậy khoá {fingerprint}. Đối chiếu với số in trên văn bản.</source>
   <translation>Key {fingerprint} is now trusted. Compare it with the number printed in the document.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/unit.py" />
   <source>Đã tạo sổ mã hóa của {name} trong {folder}.</source>
   <translation>The encrypted database of {name} has been created in {folder}.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/unit.py" />
   <source>Đã tạo sổ tổng hợp của {name} tại {place}.</source>
   <translation>The consolidation register of {name} has been created at {place}.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_charts.py" />
   <source>Đã tự đóng</source>
   <translation>Own payment</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Đã xuất</source>
   <translation>Exported</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>Đã xuất “{name}”: {rows} dòng.</source>
   <translation>Exported “{name}”: {rows} rows.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/security.py" />
   <source>Đã xóa hẳn dữ liệu của người này ({count} thay đổi). Các bản sao lưu cũ vẫn còn dữ liệu đến khi bị thay.</source>
   <translation>This person's data has been erased for good ({count} changes). Old backups still hold it until they are replaced.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/group_session.py" />
   <source>Đã xếp xong</source>
   <translation>Grouping finished</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/group_session.py" />
   <source>Đã xếp {done} người, còn {left} người chưa xếp</source>
   <translation>{done} people grouped, {left} people left</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Đã xếp: {who}</source>
   <translation>Grouped: {who}</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/preview_step.py" />
   <source>Đã đánh dấu {count} ô trong “{name}”.</source>
   <translation>{count} cells marked in “{name}”.</translation>
  </message>
  <message>
   <location filename="ui/pages/due/clock_view.py" />
   <source>Đã đóng (tháng)</source>
   <translation>Paid (months)</translation>
  </message>
  <message>
   <location filename="policy/benefits/advance.py" />
   <source>Đã đóng cho số tháng còn lại</source>
   <translation>Already paid for the remaining months</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/question_form.py" />
   <source>Đã đóng trước đây</source>
   <translation>Paid before</translation>
  </message>
  <message>
   <location filename="policy/benefits/one_time.py" />
   <source>Đã đóng {months} tháng, từ {limit} tháng trở lên không thuộc trường hợp này; hãy xem lương hưu.</source>
   <translation>Paid for {months} months; from {limit} months this case does not apply; see the pension.</translation>
  </message>
  <message>
   <location filename="policy/due.py" />
   <source>Đã đóng {months} tháng: không thuộc trường hợp rút vì dừng đóng</source>
   <translation>Paid for {months} months: withdrawal for stopping does not apply</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <source>Đã đóng đến hết {until}; hãy ghi từ tháng sau đó.</source>
   <translation>Paid to the end of {until}; enter from the month after.</translation>
  </message>
  <message>
   <location filename="ui/operations/withdrawal.py" />
   <source>Đã đóng đủ {months} tháng nên hưởng lương hưu, không hưởng trợ cấp này.</source>
   <translation>{months} months are paid, so there is a pension and not this allowance.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/form_view.py" />
   <source>Đã đóng, đồng ý trong kỳ</source>
   <translation>Paid or agreed in the period</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/wording.py" />
   <source>Đã đạt</source>
   <translation>Reached</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/wording.py" />
   <source>Đã đạt chỉ tiêu.</source>
   <translation>Target reached.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/security.py" />
   <source>Đã đổi mật khẩu của {officer}.</source>
   <translation>The password of {officer} has been changed.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Đã đổi mật khẩu.</source>
   <translation>Password changed.</translation>
  </message>
  <message>
   <location filename="policy/benefits/health_card.py" />
   <source>Đã đủ mức cùng chi trả trước khi đổi lương cơ sở</source>
   <translation>The co-payment limit was reached before the base salary changed</translation>
  </message>
  <message>
   <location filename="policy/benefits/monthly_allowance.py" />
   <source>Đã đủ tuổi hưởng trợ cấp hưu trí xã hội ({years} tuổi); hãy làm thủ tục trợ cấp hưu trí xã hội.</source>
   <translation>The social pension age is reached ({years} years); apply for the social pension.</translation>
  </message>
  <message>
   <location filename="policy/plan/projection.py" />
   <source>Đã đủ tuổi và đủ thời gian đóng; hãy làm hồ sơ hưởng lương hưu.</source>
   <translation>Age and contribution time are reached; apply for the pension.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_view.py" />
   <source>Đã đủ tuổi và đủ thời gian: không phải đóng thêm.</source>
   <translation>Age and contribution time are reached: nothing more to pay.</translation>
  </message>
  <message>
   <location filename="ui/error_presenter.py" />
   <location filename="ui/pages/illustration/quote_list_dialog.py" />
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <location filename="ui/printing/preview.py" />
   <location filename="ui/widgets/notices.py" />
   <source>Đóng</source>
   <translation>Close</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Đóng BHXH tự nguyện</source>
   <translation>Voluntary insurance</translation>
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Đóng bớt chương trình khác hoặc chia nhỏ tệp rồi thử lại.</source>
   <translation>Close other programs or split the file, then try again.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_forms.py" />
   <source>Đóng cho</source>
   <translation>Pay for</translation>
  </message>
  <message>
   <location filename="policy/benefits/one_time.py" />
   <source>Đóng chưa đủ một năm: số tiền đã đóng, không quá {most} tháng</source>
   <translation>Paid for less than one year: the amount paid, at most {most} months</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Đóng cửa sổ kia hoặc đợi việc đang chạy xong rồi thử lại.</source>
   <translation>Close the other window or wait until the running work is done, then try again.</translation>
  </message>
  <message>
   <location filename="policy/benefits/survivors.py" />
   <source>Đóng dưới {short} tháng: nhận lại số tiền đã đóng</source>
   <translation>Paid for less than {short} months: the amount paid is returned</translation>
  </message>
  <message>
   <location filename="ui/widgets/side_panel.py" />
   <source>Đóng khung chi tiết</source>
   <translation>Close the detail panel</translation>
  </message>
  <message>
   <location filename="policy/plan/wording.py" />
   <source>Đóng một lần cho nhiều năm: chưa rõ hệ số điều chỉnh tính theo năm đóng hay năm của tháng đóng; ở đây tính theo năm của từng tháng.</source>
   <translation>Payment in advance for several years: it is not clear whether the adjustment coefficient follows the year of payment or the year of each paid month; the year of each month is used here.</translation>
  </message>
  <message>
   <location filename="policy/plan/projection.py" />
   <source>Đóng một lần cho nhiều năm: lãi suất chiết khấu các năm sau chưa công bố; dùng {rate} mỗi tháng của năm {year}.</source>
   <translation>Payment in advance for several years: the discount rate of later years is not published; {rate} a month of {year} is used.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Đóng thêm {time}, mỗi tháng tự đóng {own}, cộng lại {total}</source>
   <translation>Pay {time} more, {own} a month, {total} in all</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_view.py" />
   <source>Đóng tiếp đến {month}</source>
   <translation>Continue to {month}</translation>
  </message>
  <message>
   <location filename="policy/benefits/health_card.py" />
   <source>Đóng trước khi hết hạn: thẻ nối tiếp thẻ cũ</source>
   <translation>Paid before expiry: the card continues the old one</translation>
  </message>
  <message>
   <location filename="exports/atomic_file.py" />
   <source>Đóng tệp đó rồi thử lại, hoặc ghi với tên khác.</source>
   <translation>Close the file and try again, or use another name.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đóng từ tháng</source>
   <translation>Paid from month</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Đóng từ đủ {paid} tháng trong {within} tháng trước khi sinh (cha hoặc mẹ)</source>
   <translation>Paid for at least {paid} months in the {within} months before birth (father or mother)</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/wording.py" />
   <source>Đóng {scheme}</source>
   <translation>Paid {scheme}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/columns.py" />
   <source>Đóng đến</source>
   <translation>Paid to</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đóng đến tháng</source>
   <translation>Paid to month</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/wording.py" />
   <source>Đúng tiến độ</source>
   <translation>On track</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/editor.py" />
   <source>Đăng ký tại chỗ</source>
   <translation>Enrolled on the spot</translation>
  </message>
  <message>
   <location filename="desktop/command_line/merging.py" />
   <location filename="ui/pages/merging/done_view.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <location filename="ui/pages/merging/period_view.py" />
   <location filename="ui/pages/settings/papers.py" />
   <location filename="ui/pages/targets/dialog.py" />
   <location filename="ui/start/first_run.py" />
   <source>Đơn vị</source>
   <translation>Unit</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Đơn vị khác</source>
   <translation>Other unit</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Đơn vị mình</source>
   <translation>Our unit</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <source>Đơn vị mình ghi</source>
   <translation>Our value</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/units_dialog.py" />
   <source>Đơn vị phải gửi báo cáo</source>
   <translation>Units that must send reports</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/outreach/editor.py" />
   <source>Đơn vị phối hợp</source>
   <translation>Partner unit</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <source>Đơn vị đã gửi ý kiến không đồng ý; cấp trên quyết định. Chọn giá trị của cấp trên là rút ý kiến.</source>
   <translation>This unit has objected; the unit above decides. Choosing the value from above withdraws the objection.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đơn vị được giao</source>
   <translation>Unit that must reach it</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/page.py" />
   <location filename="ui/pages/settings/papers.py" />
   <source>Đơn vị, văn bản</source>
   <translation>Unit, documents</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/recall_dialog.py" />
   <source>Đưa lên màn hình</source>
   <translation>Show on screen</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đưa số điện thoại thứ hai vào ghi chú</source>
   <translation>Move the second phone number to the note</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/candidate_dialog.py" />
   <source>Đưa vào sổ</source>
   <translation>Add to the database</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Đưa vào sổ (ghi danh sách trước)</source>
   <translation>Add to the database (save the list first)</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/roll_view.py" />
   <source>Đưa vào sổ…</source>
   <translation>Add to the database…</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/candidate_dialog.py" />
   <source>Đưa {name} vào sổ</source>
   <translation>Add {name} to the database</translation>
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Đường dẫn tới “{name}” đi qua một tệp, không phải thư mục.</source>
   <translation>The path to “{name}” leads through a file, not a folder.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <source>Được chọn tham gia theo hộ gia đình</source>
   <translation>May choose to enrol as a household</translation>
  </message>
  <message>
   <location filename="policy/benefits/advance.py" />
   <source>Được giảm so với đóng hằng tháng</source>
   <translation>Saving compared with monthly payment</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Được hỗ trợ một phần</source>
   <translation>Partly supported</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Được ngay: đã dừng đóng đủ lâu</source>
   <translation>At once: has not paid for long enough</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Được ngay: đã đủ tuổi nghỉ hưu mà chưa đủ thời gian</source>
   <translation>At once: of retirement age without enough time</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Được ngay: đã đủ tuổi nghỉ hưu, chưa đủ {needed}, không rút một lần</source>
   <translation>At once: of retirement age, less than {needed}, nothing withdrawn</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/page.py" />
   <source>Đạt</source>
   <translation>Reached</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filter_dialog.py" />
   <source>Đảo lại: lấy những người không thuộc điều kiện này</source>
   <translation>Invert: take the people who do not meet this condition</translation>
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Đầu ra đã bị đóng trước khi in xong.</source>
   <translation>The output was closed before everything was printed.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/office_dialog.py" />
   <location filename="ui/pages/reports/page.py" />
   <source>Đầu trang, người ký</source>
   <translation>Page heading, signer</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/report_view.py" />
   <source>Đầu trang…</source>
   <translation>Page heading…</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đặc biệt khó khăn</source>
   <translation>Specially disadvantaged</translation>
  </message>
  <message>
   <location filename="ui/start/unlock.py" />
   <source>Đặt mật khẩu mới và mở sổ</source>
   <translation>Set the new password and open</translation>
  </message>
  <message>
   <location filename="ui/widgets/column_menu.py" />
   <source>Đặt tên cho cách bày cột:</source>
   <translation>Name of the column layout:</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/shelf_keeper.py" />
   <source>Đặt tên cho danh sách này:</source>
   <translation>Name of this list:</translation>
  </message>
  <message>
   <location filename="exports/reports/registry.py" />
   <source>Đặt tên tệp có đuôi .xlsx, .docx hoặc .pdf.</source>
   <translation>Use a file name ending in .xlsx, .docx or .pdf.</translation>
  </message>
  <message>
   <location filename="exports/forms/registry.py" />
   <source>Đặt tên tệp có đuôi {suffix}.</source>
   <translation>Use a file name ending in {suffix}.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/filter_dialog.py" />
   <source>Đến</source>
   <translation>To</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/editor.py" />
   <source>Đến giờ</source>
   <translation>End time</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/columns.py" />
   <location filename="ui/pages/today/page.py" />
   <source>Đến hạn</source>
   <translation>Due</translation>
  </message>
  <message>
   <location filename="ui/pages/due/__init__.py" />
   <location filename="ui/pages/due/page.py" />
   <source>Đến hạn, tình trạng</source>
   <translation>Due, state</translation>
  </message>
  <message>
   <location filename="ui/pages/due/dialogs.py" />
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>Đến hết ngày</source>
   <translation>Valid to the end of</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_view.py" />
   <source>Đến nay</source>
   <translation>So far</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Đến nay người dân tự đóng {amount}, chưa kể phần Nhà nước hỗ trợ.</source>
   <translation>Paid by the person so far: {amount}, State support not counted.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Đến nay người dân tự đóng {amount}, chưa kể phần người sử dụng lao động đóng.</source>
   <translation>Paid by the person so far: {amount}, the employer's part not counted.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_view.py" />
   <source>Đến nay, nếu dừng lại</source>
   <translation>So far, if stopped</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/loudspeaker/dialogs.py" />
   <location filename="ui/pages/roster/status_dialog.py" />
   <source>Đến ngày</source>
   <translation>Until date</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/status_dialog.py" />
   <source>Đến ngày không thể trước từ ngày.</source>
   <translation>The end date cannot be before the start date.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/illustration/periods_dialog.py" />
   <location filename="ui/pages/settings/local.py" />
   <source>Đến tháng</source>
   <translation>To month</translation>
  </message>
  <message>
   <location filename="policy/illustrate/claims.py" />
   <source>Đến tháng sớm hơn từ tháng. Hãy kiểm tra lại.</source>
   <translation>The last month is earlier than the first. Check again.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_tabs.py" />
   <source>Đến {month}</source>
   <translation>By {month}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Đề nghị không liên hệ</source>
   <translation>Asked not to be contacted</translation>
  </message>
  <message>
   <location filename="ui/pages/targets/page.py" />
   <source>Đều theo ngày</source>
   <translation>Even by day</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <source>Để dành mỗi tháng {amount} đồng</source>
   <translation>Set aside {amount} VND a month</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/done_view.py" />
   <source>Để lại</source>
   <translation>Left out</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/pairs_view.py" />
   <source>Để sau</source>
   <translation>Later</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/group_session.py" />
   <source>Để sau (S)</source>
   <translation>Later (S)</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/pairs_step.py" />
   <source>Để sau, chưa nhập</source>
   <translation>Later, do not import yet</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/papers.py" />
   <source>Để trống với Ủy ban nhân dân: tên xã đứng ngay dưới</source>
   <translation>Leave empty for a people's committee: the commune's name stands right below</translation>
  </message>
  <message>
   <location filename="policy/benefits/household_health.py" />
   <source>Để {members} chọn tham gia theo hộ gia đình thì cả nhà bớt được {saving} đồng; mức hưởng khi khám bệnh vẫn theo nhóm có quyền lợi cao nhất</source>
   <translation>If {members} choose to enrol as a household, the family saves {saving} VND; the coverage for treatment still follows the group with the highest benefits</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <location filename="ui/pages/roster/household_picker.py" />
   <location filename="ui/pages/roster/households_page.py" />
   <source>Địa chỉ</source>
   <translation>Address</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Địa chỉ hộ</source>
   <translation>Household address</translation>
  </message>
  <message>
   <location filename="exports/server_sentences.py" />
   <source>Địa chỉ máy chủ không đọc được.</source>
   <translation>The address of the server cannot be read.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/roster/person_panel.py" />
   <source>Địa chỉ riêng</source>
   <translation>Own address</translation>
  </message>
  <message>
   <location filename="exports/server_sentences.py" />
   <source>Địa chỉ đòi đường truyền không bảo vệ tới một máy khác.</source>
   <translation>The address asks for an unprotected connection to another machine.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/office_dialog.py" />
   <source>Địa danh</source>
   <translation>Place name</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/papers.py" />
   <source>Địa danh ghi ngày</source>
   <translation>Place before the date</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/plan_view.py" />
   <source>Địa phương</source>
   <translation>Local</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/operations/quote_list.py" />
   <source>Địa phương hỗ trợ</source>
   <translation>Local support</translation>
  </message>
  <message>
   <location filename="policy/terms.py" />
   <source>Địa phương hỗ trợ cả kỳ (theo nghị quyết do người dùng nhập)</source>
   <translation>Local support for the whole period (by the resolution entered by the user)</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/person_picker.py" />
   <source>Địa phương hỗ trợ thêm theo {document}.</source>
   <translation>Extra local support under {document}.</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <location filename="ui/pages/outreach/editor.py" />
   <location filename="ui/pages/outreach/list_view.py" />
   <location filename="ui/pages/outreach/small_group.py" />
   <source>Địa điểm</source>
   <translation>Place</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/script_view.py" />
   <source>Đọc khoảng {time}</source>
   <translation>About {time} to read</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Đọc thử một danh sách; thêm --apply để ghi vào sổ</source>
   <translation>Try a list; add --apply to write it</translation>
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Đọc tệp “{name}” quá lâu nên đã dừng.</source>
   <translation>Reading the file “{name}” took too long and was stopped.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/receive_view.py" />
   <source>Đọc {count} tệp báo cáo</source>
   <translation>Read {count} report files</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/page.py" />
   <source>Đọc “{name}”</source>
   <translation>Read “{name}”</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/law_page.py" />
   <source>Đối chiếu</source>
   <translation>Check</translation>
  </message>
  <message>
   <location filename="exports/importing/assembly.py" />
   <source>Đối chiếu lại với giấy khai sinh hoặc thẻ căn cước.</source>
   <translation>Check against the birth certificate or the citizen ID card.</translation>
  </message>
  <message>
   <location filename="exports/importing/identifiers.py" />
   <source>Đối chiếu lại với giấy tờ.</source>
   <translation>Check against the document.</translation>
  </message>
  <message>
   <location filename="exports/importing/assembly.py" />
   <location filename="exports/importing/identifiers.py" />
   <source>Đối chiếu lại với thẻ căn cước.</source>
   <translation>Check against the identity card.</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/law_page.py" />
   <source>Đối chiếu với ví dụ đã công bố</source>
   <translation>Check against published examples</translation>
  </message>
  <message>
   <location filename="desktop/command_line/security.py" />
   <location filename="exports/exchange/layout.py" />
   <location filename="ui/pages/merging/conflicts_view.py" />
   <location filename="ui/pages/merging/corrections_view.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <source>Đối tượng</source>
   <translation>Subject</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/local.py" />
   <source>Đối tượng khác</source>
   <translation>Other groups</translation>
  </message>
  <message>
   <location filename="desktop/command_line/lists.py" />
   <location filename="exports/headings.py" />
   <source>Đồng ý</source>
   <translation>Agreed</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đồng ý cho liên hệ</source>
   <translation>Agrees to contact</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/local.py" />
   <source>Đồng/tháng</source>
   <translation>VND/month</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Đổi +84 thành 0</source>
   <translation>Turn +84 into 0</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Đổi chữ O, l gõ nhầm thành số 0, 1</source>
   <translation>Turn mistyped O, l into 0, 1</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đổi chữ gõ nhầm (O, l) thành số</source>
   <translation>Change mistyped letters (O, l) to digits</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đổi chữ in hoa thành chữ thường</source>
   <translation>Change capitals to lower case</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Đổi chữ số kiểu rộng thành chữ số thường</source>
   <translation>Turn full-width digits into normal digits</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đổi chữ số rộng thành chữ số thường</source>
   <translation>Change wide digits to normal digits</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Đổi dạng 1.2E+11 thành đủ chữ số</source>
   <translation>Turn 1.2E+11 into all digits</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đổi dấu hoặc mã thành giới tính</source>
   <translation>Change a mark or code to the sex</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đổi dấu x thành diện</source>
   <translation>Change an x to a status</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đổi mã quan hệ thành chữ</source>
   <translation>Change a relation code to words</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Đổi mã quan hệ thành tên quan hệ</source>
   <translation>Turn relation codes into relations</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đổi mã thôn thành tên thôn</source>
   <translation>Change a village code to the village name</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Đổi mã địa bàn thành tên thôn</source>
   <translation>Turn area codes into village names</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Đổi mật khẩu</source>
   <translation>Change password</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>Đổi mật khẩu của cán bộ</source>
   <translation>Change the officer's password</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/officers.py" />
   <source>Đổi mật khẩu của tôi…</source>
   <translation>Change my password…</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Đổi ngày ghi kiểu tháng/ngày/năm</source>
   <translation>Turn month/day/year dates around</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Đổi số của Excel thành dãy chữ số</source>
   <translation>Turn an Excel number into digits</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đổi số của Excel thành ngày</source>
   <translation>Change an Excel number to a date</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Đổi số thứ tự ngày của Excel thành ngày</source>
   <translation>Turn an Excel date serial into a date</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đổi thành chữ in hoa</source>
   <translation>Change to capitals</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đổi tháng/ngày thành ngày/tháng</source>
   <translation>Change month/day to day/month</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/access.py" />
   <source>Đổi tên đơn vị</source>
   <translation>Rename the unit</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đổi ô số thành chữ số đầy đủ</source>
   <translation>Change a number cell to full digits</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đổi đầu số +84 thành 0</source>
   <translation>Change the prefix +84 to 0</translation>
  </message>
  <message>
   <location filename="exports/importing/healed.py" />
   <source>Đổi đầu số 11 chữ số sang đầu số mới</source>
   <translation>Turn 11-digit phone prefixes into the new ones</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Đổi đầu số di động cũ 11 số</source>
   <translation>Change an old 11-digit mobile prefix</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/wording.py" />
   <source>Độ đủ của ngày sinh (0, 1, 2)</source>
   <translation>Completeness of the date of birth (0, 1, 2)</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Đợi hết thời gian đó rồi thử lại.</source>
   <translation>Wait until that time is over, then try again.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/form_view.py" />
   <source>Đủ</source>
   <translation>Complete</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/form_view.py" />
   <source>Đủ thông tin</source>
   <translation>Complete</translation>
  </message>
  <message>
   <location filename="policy/plan/projection.py" />
   <source>Đủ tuổi nghỉ hưu</source>
   <translation>Retirement age reached</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/withdraw_tab.py" />
   <source>Đủ tuổi nghỉ hưu (tháng {month}), chưa đủ {needed}, không rút một lần</source>
   <translation>Retirement age ({month}), less than {needed}, nothing withdrawn</translation>
  </message>
  <message>
   <location filename="policy/eligibility.py" />
   <source>Đủ điều kiện tham gia BHXH tự nguyện</source>
   <translation>Eligible for voluntary insurance</translation>
  </message>
  <message>
   <location filename="desktop/command_line/parser.py" />
   <source>điều kiện lọc, ví dụ: group=1 and village='Thôn Đông'</source>
   <translation>condition, for example: group=1 and village='Thôn Đông'</translation>
  </message>
  <message>
   <location filename="ui/widgets/grid_blocks.py" />
   <source>đã chọn {count}</source>
   <translation>{count} selected</translation>
  </message>
  <message>
   <location filename="ui/widgets/grid_blocks.py" />
   <source>đã chọn {count} ô</source>
   <translation>{count} cells selected</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/write_step.py" />
   <source>đã có đúng như vậy trong sổ</source>
   <translation>already the same in the database</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/visit_dialog.py" />
   <source>đã dự</source>
   <translation>attended</translation>
  </message>
  <message>
   <location filename="ui/pages/settings/law.py" />
   <source>đã xem {day}</source>
   <translation>checked {day}</translation>
  </message>
  <message>
   <location filename="exports/merging/relations.py" />
   <source>đã xác định cùng một người</source>
   <translation>found to be the same person</translation>
  </message>
  <message>
   <location filename="ui/pages/today/page.py" />
   <source>đóng tiếp để không gián đoạn</source>
   <translation>continue paying without a gap</translation>
  </message>
  <message>
   <location filename="ui/pages/reports/form_view.py" />
   <source>đóng {count} tháng</source>
   <translation>paid {count} months</translation>
  </message>
  <message>
   <location filename="ui/pages/outreach/small_group.py" />
   <source>đóng {months} tháng</source>
   <translation>paid {months} months</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/wording.py" />
   <source>đóng đến {month}</source>
   <translation>paid to {month}</translation>
  </message>
  <message>
   <location filename="ui/pages/loudspeaker/result_view.py" />
   <location filename="ui/pages/roster/filter_dialog.py" />
   <source>đến</source>
   <translation>to</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/wording.py" />
   <source>đến {day}</source>
   <translation>until {day}</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>để sau</source>
   <translation>later</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/conflicts_view.py" />
   <location filename="ui/pages/merging/corrections_view.py" />
   <location filename="ui/pages/merging/files_view.py" />
   <source>để trống</source>
   <translation>empty</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/household_picker.py" />
   <source>để trống nếu chưa được cấp</source>
   <translation>leave empty if not issued yet</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/small_dialogs.py" />
   <source>để trống nếu không có</source>
   <translation>leave empty if none</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/send_view.py" />
   <source>để trống nếu không đặt</source>
   <translation>leave empty for none</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/bulk_dialog.py" />
   <source>để trống nếu muốn xoá giá trị</source>
   <translation>leave empty to delete the value</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/page.py" />
   <source>đọc tệp</source>
   <translation>read the file</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <source>Ưu tiên có lương hưu</source>
   <translation>Pension first</translation>
  </message>
  <message>
   <location filename="ui/pages/illustration/family_views.py" />
   <source>Ưu tiên đủ thẻ BHYT</source>
   <translation>Health cards first</translation>
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Ấp</source>
   <translation>Hamlet (ấp)</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Ổ đĩa từ chối đọc hoặc ghi.</source>
   <translation>The disk refused to read or write.</translation>
  </message>
  <message>
   <location filename="exports/explain.py" />
   <location filename="exports/store_sentences.py" />
   <source>Ổ đĩa đã đầy.</source>
   <translation>The disk is full.</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>“{name}” không phải bản sao lưu dùng được.</source>
   <translation>“{name}” is not a usable backup.</translation>
  </message>
  <message>
   <location filename="exports/reading/kinds.py" />
   <source>“{name}” không phải là bảng tính đọc được.</source>
   <translation>“{name}” is not a readable workbook.</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>“{name}” không phải tệp sổ của An Sinh Xã.</source>
   <translation>“{name}” is not a database of An Sinh Xã.</translation>
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>“{name}” là cơ sở dữ liệu không mã hóa nên không được mở.</source>
   <translation>“{name}” is an unencrypted database and is therefore not opened.</translation>
  </message>
  <message>
   <location filename="exports/reading/kinds.py" />
   <source>“{name}” là thư mục hoặc thiết bị, không phải tệp.</source>
   <translation>“{name}” is a folder or a device, not a file.</translation>
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>“{name}” là thư mục, không phải tệp.</source>
   <translation>“{name}” is a folder, not a file.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <source>“{name}” là tệp báo cáo của chương trình. Hãy gộp tệp này, không nhập.</source>
   <translation>“{name}” is a report workbook of this program. Merge it instead of importing it.</translation>
  </message>
  <message>
   <location filename="exports/reading/kinds.py" />
   <source>“{name}” là tệp tạm của Excel, không phải danh sách.</source>
   <translation>“{name}” is a temporary Excel file, not a list.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing/file_step.py" />
   <source>“{name}” được đặt mật khẩu.</source>
   <translation>“{name}” is password-protected.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/merging.py" />
   <source>“{place}” không phải là thư mục; chọn thư mục khác.</source>
   <translation>“{place}” is not a folder; choose another folder.</translation>
  </message>
  <message>
   <location filename="exports/server_sentences.py" />
   <source>“{place}” đang chứa dữ liệu của phần mềm khác hoặc không dùng mã UTF-8.</source>
   <translation>“{place}” holds data of another program or does not use UTF-8.</translation>
  </message>
  <message>
   <location filename="ui/operations/person_checks.py" />
   <source>“{text}” không có dạng của số này. Kiểm tra xem có ghi nhầm ô không.</source>
   <translation>“{text}” does not have the form of this number. Check whether it is in the wrong field.</translation>
  </message>
  <message>
   <location filename="exports/importing/words.py" />
   <source>“{text}” không có trong danh mục 54 dân tộc.</source>
   <translation>“{text}” is not in the list of 54 ethnicities.</translation>
  </message>
  <message>
   <location filename="ui/table_models/columns.py" />
   <source>“{text}” không có trong danh sách của cột {column}.</source>
   <translation>“{text}” is not in the list of column {column}.</translation>
  </message>
  <message>
   <location filename="ui/table_models/columns.py" />
   <source>“{text}” không phải dấu chọn. Ghi x để chọn, để trống để bỏ.</source>
   <translation>“{text}” is not a tick mark. Write x to select, leave empty to clear.</translation>
  </message>
  <message>
   <location filename="exports/importing/identifiers.py" />
   <source>“{text}” không phải là dãy chữ số.</source>
   <translation>“{text}” is not a row of digits.</translation>
  </message>
  <message>
   <location filename="exports/importing/texts.py" />
   <source>“{text}” không phải là họ tên.</source>
   <translation>“{text}” is not a full name.</translation>
  </message>
  <message>
   <location filename="exports/importing/words.py" />
   <source>“{text}” không phải là số nguyên.</source>
   <translation>“{text}” is not a whole number.</translation>
  </message>
  <message>
   <location filename="desktop/command_line/merging.py" />
   <source>“{text}” không phải một câu hỏi: ghi mã dòng, dấu hai chấm, tên mục.</source>
   <translation>“{text}” is no question: write the row id, a colon and the field.</translation>
  </message>
  <message>
   <location filename="ui/pages/roster/columns.py" />
   <source>“{text}” không phải nhóm. Gõ 1, 2 hoặc 3.</source>
   <translation>“{text}” is not a group. Type 1, 2 or 3.</translation>
  </message>
  <message>
   <location filename="ui/formatting.py" />
   <source>“{text}” không phải số nguyên. Chỉ ghi chữ số.</source>
   <translation>“{text}” is not a whole number. Write digits only.</translation>
  </message>
  <message>
   <location filename="ui/formatting.py" />
   <source>“{text}” không phải tỷ lệ phần trăm. Ghi như 22,5.</source>
   <translation>“{text}” is not a percentage. Write it like 22,5.</translation>
  </message>
  <message>
   <location filename="exports/importing/identifiers.py" />
   <source>“{text}” thiếu một chữ số, được hiểu là {padded}.</source>
   <translation>“{text}” lacks one digit and is read as {padded}.</translation>
  </message>
  <message>
   <location filename="exports/importing/dates.py" />
   <source>“{text}” thiếu ngày hoặc tháng.</source>
   <translation>“{text}” lacks the day or the month.</translation>
  </message>
  <message>
   <location filename="ui/formatting.py" />
   <source>“{text}” thiếu ngày hoặc tháng. Ghi đủ ngày/tháng/năm.</source>
   <translation>“{text}” lacks the day or the month. Write the full day/month/year.</translation>
  </message>
  <message>
   <location filename="policy/book.py" />
   <source>“{title}” chưa có hiệu lực vào ngày {day}; quy định sớm nhất có từ {first}.</source>
   <translation>“{title}” was not in force on {day}; the earliest rule starts on {first}.</translation>
  </message>
  <message>
   <location filename="policy/book.py" />
   <source>“{title}” không còn hiệu lực vào ngày {day}; quy định cuối cùng hết hiệu lực sau {last}.</source>
   <translation>“{title}” is no longer in force on {day}; the last rule ends after {last}.</translation>
  </message>
  <message>
   <location filename="ui/pages/merging/corrections_view.py" />
   <source>“{title}”, bản {version}, do {unit} gửi.</source>
   <translation>“{title}”, version {version}, sent by {unit}.</translation>
  </message>
 </context>
</TS>
