<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_US">
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Hoàn tác</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Làm lại</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;Cắt</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Sao chép</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>Sao chép địa chỉ &amp;liên kết</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Dán</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Xoá</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Chọn tất cả</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Hoàn tác</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Làm lại</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;Cắt</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Sao chép</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>Sao chép địa chỉ &amp;liên kết</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Dán</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Xoá</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Chọn tất cả</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>OK</source>
   <translation>Đồng ý</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Lưu</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>Lưu tất cả</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Mở</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Có</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>Có cho &amp;tất cả</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>&amp;Không</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>Khôn&amp;g cho tất cả</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>Dừng hẳn</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Thử lại</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Bỏ qua</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Huỷ</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Không lưu</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Trợ giúp</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Áp dụng</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Đặt lại</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>Về mặc định</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Hoàn tác</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Làm lại</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Cắt</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Sao chép</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Dán</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Xoá</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Chọn tất cả</translation>
  </message>
 </context>
 <context>
  <name>QMessageBox</name>
  <message>
   <source>OK</source>
   <translation>Đồng ý</translation>
  </message>
  <message>
   <source>Show Details...</source>
   <translation>Xem chi tiết…</translation>
  </message>
  <message>
   <source>Hide Details...</source>
   <translation>Ẩn chi tiết…</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Trợ giúp</translation>
  </message>
  <message>
   <source>About Qt</source>
   <translation>Về Qt</translation>
  </message>
 </context>
 <context>
  <name>QDialogButtonBox</name>
  <message>
   <source>OK</source>
   <translation>Đồng ý</translation>
  </message>
  <message>
   <source>&amp;OK</source>
   <translation>&amp;Đồng ý</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Huỷ</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>&amp;Huỷ</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Lưu</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Có</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>&amp;Không</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Trợ giúp</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Áp dụng</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Đặt lại</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Không lưu</translation>
  </message>
 </context>
 <context>
  <name>QDialog</name>
  <message>
   <source>What's This?</source>
   <translation>Đây là gì?</translation>
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>&amp;Choose</source>
   <translation>&amp;Chọn</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Xoá</translation>
  </message>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;Tìm trong:</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>Thư mục &amp;mới</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Mở</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>Đổi &amp;tên</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Lưu</translation>
  </message>
  <message>
   <source>All Files (*)</source>
   <translation>Mọi tệp (*)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Mọi tệp (*)</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Lùi</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Tiến</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Lùi lại</translation>
  </message>
  <message>
   <source>Go forward</source>
   <translation>Đi tới</translation>
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation>Lên thư mục cha</translation>
  </message>
  <message>
   <source>Parent Directory</source>
   <translation>Thư mục cha</translation>
  </message>
  <message>
   <source>Create New Folder</source>
   <translation>Tạo thư mục mới</translation>
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation>Tạo một thư mục mới</translation>
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation>Xem chi tiết</translation>
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation>Xem danh sách</translation>
  </message>
  <message>
   <source>Detail View</source>
   <translation>Chi tiết</translation>
  </message>
  <message>
   <source>List View</source>
   <translation>Danh sách</translation>
  </message>
  <message>
   <source>Directories</source>
   <translation>Thư mục</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>Thư mục:</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>Tên &amp;tệp:</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Tệp</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>&amp;Loại tệp:</translation>
  </message>
  <message>
   <source>Find Directory</source>
   <translation>Tìm thư mục</translation>
  </message>
  <message>
   <source>List of places and bookmarks</source>
   <translation>Các nơi thường dùng</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Mở</translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>Lưu thành</translation>
  </message>
  <message>
   <source>Show </source>
   <translation>Hiện </translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>Hiện tệp ẩ&amp;n</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>Thanh bên</translation>
  </message>
  <message>
   <source>My Computer</source>
   <translation>Máy tính</translation>
  </message>
  <message>
   <source>Recent Places</source>
   <translation>Nơi dùng gần đây</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Bỏ</translation>
  </message>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation>%1
Không tìm thấy thư mục.
Hãy kiểm tra lại tên thư mục.</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>%1
Không tìm thấy tệp.
Hãy kiểm tra lại tên tệp.</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>%1 đã có.
Thay bằng tệp mới?</translation>
  </message>
  <message>
   <source>'%1' is write protected.
Do you want to delete it anyway?</source>
   <translation>'%1' được bảo vệ không cho ghi.
Vẫn xoá?</translation>
  </message>
  <message>
   <source>Are you sure you want to delete '%1'?</source>
   <translation>Xoá '%1'?</translation>
  </message>
  <message>
   <source>Could not delete directory.</source>
   <translation>Không xoá được thư mục.</translation>
  </message>
  <message>
   <source>New Folder</source>
   <translation>Thư mục mới</translation>
  </message>
  <message>
   <source>Drive</source>
   <translation>Ổ đĩa</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Tệp</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Thư mục</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Không rõ</translation>
  </message>
  <message>
   <source>%1 File</source>
   <translation>Tệp %1</translation>
  </message>
  <message>
   <source>File Folder</source>
   <translation>Thư mục tệp</translation>
  </message>
 </context>
 <context>
  <name>QFileSystemModel</name>
  <message>
   <source>Computer</source>
   <translation>Máy tính</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>Ngày sửa</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Kích thước</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Loại</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Loại</translation>
  </message>
  <message>
   <source>My Computer</source>
   <translation>Máy tính</translation>
  </message>
  <message>
   <source>Invalid filename</source>
   <translation>Tên tệp không hợp lệ</translation>
  </message>
  <message>
   <source>%1 bytes</source>
   <translation>%1 byte</translation>
  </message>
  <message>
   <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
   <translation>&lt;b&gt;Không dùng được tên "%1".&lt;/b&gt;&lt;p&gt;Hãy đặt tên khác ngắn hơn, không có dấu câu.</translation>
  </message>
 </context>
 <context>
  <name>QAbstractFileIconProvider</name>
  <message>
   <source>Drive</source>
   <translation>Ổ đĩa</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Thư mục</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Tệp</translation>
  </message>
  <message>
   <source>%1 File</source>
   <translation>Tệp %1</translation>
  </message>
  <message>
   <source>File Folder</source>
   <translation>Thư mục tệp</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Không rõ</translation>
  </message>
 </context>
 <context>
  <name>QColorDialog</name>
  <message>
   <source>Select Color</source>
   <translation>Chọn màu</translation>
  </message>
  <message>
   <source>&amp;Basic colors</source>
   <translation>Màu &amp;cơ bản</translation>
  </message>
  <message>
   <source>&amp;Custom colors</source>
   <translation>Màu &amp;riêng</translation>
  </message>
  <message>
   <source>&amp;Add to Custom Colors</source>
   <translation>&amp;Thêm vào màu riêng</translation>
  </message>
  <message>
   <source>&amp;Green:</source>
   <translation>&amp;Lục:</translation>
  </message>
  <message>
   <source>&amp;Red:</source>
   <translation>&amp;Đỏ:</translation>
  </message>
  <message>
   <source>Bl&amp;ue:</source>
   <translation>La&amp;m:</translation>
  </message>
  <message>
   <source>Hu&amp;e:</source>
   <translation>&amp;Sắc:</translation>
  </message>
  <message>
   <source>&amp;Sat:</source>
   <translation>&amp;Bão hoà:</translation>
  </message>
  <message>
   <source>&amp;Val:</source>
   <translation>&amp;Sáng:</translation>
  </message>
  <message>
   <source>A&amp;lpha channel:</source>
   <translation>Độ tr&amp;ong:</translation>
  </message>
  <message>
   <source>&amp;HTML:</source>
   <translation>&amp;HTML:</translation>
  </message>
  <message>
   <source>&amp;Pick Screen Color</source>
   <translation>&amp;Lấy màu trên màn hình</translation>
  </message>
 </context>
 <context>
  <name>QPrintDialog</name>
  <message>
   <source>Print</source>
   <translation>In</translation>
  </message>
  <message>
   <source>&amp;Print</source>
   <translation>&amp;In</translation>
  </message>
  <message>
   <source>&amp;Options &gt;&gt;</source>
   <translation>&amp;Tuỳ chọn &gt;&gt;</translation>
  </message>
  <message>
   <source>&amp;Options &lt;&lt;</source>
   <translation>&amp;Tuỳ chọn &lt;&lt;</translation>
  </message>
  <message>
   <source>All Pages</source>
   <translation>Mọi trang</translation>
  </message>
  <message>
   <source>Odd Pages</source>
   <translation>Trang lẻ</translation>
  </message>
  <message>
   <source>Even Pages</source>
   <translation>Trang chẵn</translation>
  </message>
  <message>
   <source>Local file</source>
   <translation>Tệp trên máy</translation>
  </message>
  <message>
   <source>Print to File (PDF)</source>
   <translation>In ra tệp (PDF)</translation>
  </message>
  <message>
   <source>Write PDF file</source>
   <translation>Ghi tệp PDF</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>Đồng ý</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Huỷ</translation>
  </message>
  <message>
   <source>1 (1x1)</source>
   <translation>1 (1×1)</translation>
  </message>
  <message>
   <source>2 (2x1)</source>
   <translation>2 (2×1)</translation>
  </message>
  <message>
   <source>4 (2x2)</source>
   <translation>4 (2×2)</translation>
  </message>
  <message>
   <source>6 (2x3)</source>
   <translation>6 (2×3)</translation>
  </message>
  <message>
   <source>9 (3x3)</source>
   <translation>9 (3×3)</translation>
  </message>
  <message>
   <source>16 (4x4)</source>
   <translation>16 (4×4)</translation>
  </message>
  <message>
   <source>Left to Right, Top to Bottom</source>
   <translation>Trái sang phải, trên xuống dưới</translation>
  </message>
  <message>
   <source>Left to Right, Bottom to Top</source>
   <translation>Trái sang phải, dưới lên trên</translation>
  </message>
  <message>
   <source>Right to Left, Top to Bottom</source>
   <translation>Phải sang trái, trên xuống dưới</translation>
  </message>
  <message>
   <source>Right to Left, Bottom to Top</source>
   <translation>Phải sang trái, dưới lên trên</translation>
  </message>
  <message>
   <source>Top to Bottom, Left to Right</source>
   <translation>Trên xuống dưới, trái sang phải</translation>
  </message>
  <message>
   <source>Top to Bottom, Right to Left</source>
   <translation>Trên xuống dưới, phải sang trái</translation>
  </message>
  <message>
   <source>Bottom to Top, Left to Right</source>
   <translation>Dưới lên trên, trái sang phải</translation>
  </message>
  <message>
   <source>Bottom to Top, Right to Left</source>
   <translation>Dưới lên trên, phải sang trái</translation>
  </message>
 </context>
 <context>
  <name>QPrintPreviewDialog</name>
  <message>
   <source>%1%</source>
   <translation>%1%</translation>
  </message>
  <message>
   <source>First page</source>
   <translation>Trang đầu</translation>
  </message>
  <message>
   <source>Last page</source>
   <translation>Trang cuối</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Trang sau</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Trang trước</translation>
  </message>
  <message>
   <source>Fit page</source>
   <translation>Vừa cả trang</translation>
  </message>
  <message>
   <source>Fit width</source>
   <translation>Vừa chiều rộng</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>Khổ ngang</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Khổ dọc</translation>
  </message>
  <message>
   <source>Page Setup</source>
   <translation>Thiết lập trang</translation>
  </message>
  <message>
   <source>Page setup</source>
   <translation>Thiết lập trang</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>In</translation>
  </message>
  <message>
   <source>Print Preview</source>
   <translation>Xem trước khi in</translation>
  </message>
  <message>
   <source>Show facing pages</source>
   <translation>Xem hai trang cạnh nhau</translation>
  </message>
  <message>
   <source>Show overview of all pages</source>
   <translation>Xem tất cả các trang</translation>
  </message>
  <message>
   <source>Show single page</source>
   <translation>Xem từng trang</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Phóng to</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Thu nhỏ</translation>
  </message>
 </context>
 <context>
  <name>QPrintSettingsOutput</name>
  <message>
   <source>Collate</source>
   <translation>Xếp theo bộ</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>Màu</translation>
  </message>
  <message>
   <source>Color Mode</source>
   <translation>Chế độ màu</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Số bản</translation>
  </message>
  <message>
   <source>Copies:</source>
   <translation>Số bản:</translation>
  </message>
  <message>
   <source>Current Page</source>
   <translation>Trang hiện tại</translation>
  </message>
  <message>
   <source>Double Sided Printing</source>
   <translation>In hai mặt</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Mẫu</translation>
  </message>
  <message>
   <source>Grayscale</source>
   <translation>Đen trắng</translation>
  </message>
  <message>
   <source>Long side binding</source>
   <translation>Lật cạnh dài</translation>
  </message>
  <message>
   <source>Short side binding</source>
   <translation>Lật cạnh ngắn</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Tắt</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Tuỳ chọn</translation>
  </message>
  <message>
   <source>Output Settings</source>
   <translation>Thiết lập bản in</translation>
  </message>
  <message>
   <source>Page &amp;Set:</source>
   <translation>&amp;Nhóm trang:</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Trang</translation>
  </message>
  <message>
   <source>Pages from</source>
   <translation>Từ trang</translation>
  </message>
  <message>
   <source>Print all</source>
   <translation>In tất cả</translation>
  </message>
  <message>
   <source>Print range</source>
   <translation>Phạm vi in</translation>
  </message>
  <message>
   <source>Reverse</source>
   <translation>In ngược thứ tự</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Phần đã chọn</translation>
  </message>
  <message>
   <source>to</source>
   <translation>đến</translation>
  </message>
  <message>
   <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
   <translation>Ghi các trang cách nhau bằng dấu phẩy, khoảng trang bằng gạch nối. Ví dụ 3,5-7,9 in các trang 3, 5, 6, 7 và 9.</translation>
  </message>
 </context>
 <context>
  <name>QPrintWidget</name>
  <message>
   <source>&amp;Name:</source>
   <translation>&amp;Tên:</translation>
  </message>
  <message>
   <source>...</source>
   <translation>…</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Mẫu</translation>
  </message>
  <message>
   <source>Location:</source>
   <translation>Vị trí:</translation>
  </message>
  <message>
   <source>Output &amp;file:</source>
   <translation>&amp;Tệp in ra:</translation>
  </message>
  <message>
   <source>P&amp;roperties</source>
   <translation>Th&amp;uộc tính</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Xem trước</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Máy in</translation>
  </message>
  <message>
   <source>Type:</source>
   <translation>Loại:</translation>
  </message>
 </context>
 <context>
  <name>QPageSetupWidget</name>
  <message>
   <source>Custom</source>
   <translation>Tuỳ ý</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Mẫu</translation>
  </message>
  <message>
   <source>Height:</source>
   <translation>Cao:</translation>
  </message>
  <message>
   <source>Width:</source>
   <translation>Rộng:</translation>
  </message>
  <message>
   <source>Inches (in)</source>
   <translation>Inch (in)</translation>
  </message>
  <message>
   <source>Millimeters (mm)</source>
   <translation>Milimét (mm)</translation>
  </message>
  <message>
   <source>Points (pt)</source>
   <translation>Point (pt)</translation>
  </message>
  <message>
   <source>Pica (P̸)</source>
   <translation>Pica (P̸)</translation>
  </message>
  <message>
   <source>Didot (DD)</source>
   <translation>Didot (DD)</translation>
  </message>
  <message>
   <source>Cicero (CC)</source>
   <translation>Cicero (CC)</translation>
  </message>
  <message>
   <source>mm</source>
   <translation>mm</translation>
  </message>
  <message>
   <source>Margins</source>
   <translation>Lề</translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>Hướng giấy</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>Ngang</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Dọc</translation>
  </message>
  <message>
   <source>Reverse landscape</source>
   <translation>Ngang ngược</translation>
  </message>
  <message>
   <source>Reverse portrait</source>
   <translation>Dọc ngược</translation>
  </message>
  <message>
   <source>Page Layout</source>
   <translation>Bố cục trang</translation>
  </message>
  <message>
   <source>Page &amp;order:</source>
   <translation>&amp;Thứ tự trang:</translation>
  </message>
  <message>
   <source>Pages &amp;per sheet:</source>
   <translation>Số trang trên một &amp;tờ:</translation>
  </message>
  <message>
   <source>Page size:</source>
   <translation>Khổ giấy:</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Giấy</translation>
  </message>
  <message>
   <source>Paper source:</source>
   <translation>Khay giấy:</translation>
  </message>
  <message>
   <source>top margin</source>
   <translation>lề trên</translation>
  </message>
  <message>
   <source>bottom margin</source>
   <translation>lề dưới</translation>
  </message>
  <message>
   <source>left margin</source>
   <translation>lề trái</translation>
  </message>
  <message>
   <source>right margin</source>
   <translation>lề phải</translation>
  </message>
 </context>
 <context>
  <name>QPrintPropertiesDialog</name>
  <message>
   <source>Printer Properties</source>
   <translation>Thuộc tính máy in</translation>
  </message>
  <message>
   <source>Job Options</source>
   <translation>Tuỳ chọn bản in</translation>
  </message>
 </context>
 <context>
  <name>QPrinter</name>
  <message>
   <source>All Pages</source>
   <translation>Mọi trang</translation>
  </message>
 </context>
 <context>
  <name>QPageSetupDialog</name>
  <message>
   <source>Page Setup</source>
   <translation>Thiết lập trang</translation>
  </message>
 </context>
 <context>
  <name>QProgressDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Huỷ</translation>
  </message>
 </context>
 <context>
  <name>QProgressBar</name>
  <message>
   <source>%p%</source>
   <translation>%p%</translation>
  </message>
 </context>
 <context>
  <name>QTabBar</name>
  <message>
   <source>Scroll Left</source>
   <translation>Cuộn sang trái</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>Cuộn sang phải</translation>
  </message>
 </context>
 <context>
  <name>QWizard</name>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Hoàn thành</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Trợ giúp</translation>
  </message>
  <message>
   <source>&amp;Next &gt;</source>
   <translation>&amp;Tiếp theo</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Tiếp theo</translation>
  </message>
  <message>
   <source>&lt; &amp;Back</source>
   <translation>&amp;Quay lại</translation>
  </message>
  <message>
   <source>Go Back</source>
   <translation>Quay lại</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Huỷ</translation>
  </message>
  <message>
   <source>Commit</source>
   <translation>Thực hiện</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Tiếp tục</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Xong</translation>
  </message>
 </context>
 <context>
  <name>QScrollBar</name>
  <message>
   <source>Scroll here</source>
   <translation>Cuộn tới đây</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>Đầu</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>Cuối</translation>
  </message>
  <message>
   <source>Left edge</source>
   <translation>Mép trái</translation>
  </message>
  <message>
   <source>Right edge</source>
   <translation>Mép phải</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Lên một trang</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Xuống một trang</translation>
  </message>
  <message>
   <source>Page left</source>
   <translation>Trang trái</translation>
  </message>
  <message>
   <source>Page right</source>
   <translation>Trang phải</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>Cuộn lên</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>Cuộn xuống</translation>
  </message>
  <message>
   <source>Scroll left</source>
   <translation>Cuộn trái</translation>
  </message>
  <message>
   <source>Scroll right</source>
   <translation>Cuộn phải</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Vị trí</translation>
  </message>
  <message>
   <source>Line up</source>
   <translation>Lên một dòng</translation>
  </message>
  <message>
   <source>Line down</source>
   <translation>Xuống một dòng</translation>
  </message>
 </context>
 <context>
  <name>QAbstractSpinBox</name>
  <message>
   <source>&amp;Step up</source>
   <translation>&amp;Tăng</translation>
  </message>
  <message>
   <source>Step &amp;down</source>
   <translation>&amp;Giảm</translation>
  </message>
  <message>
   <source>&amp;Select All</source>
   <translation>Chọn &amp;tất cả</translation>
  </message>
 </context>
 <context>
  <name>QInputDialog</name>
  <message>
   <source>Enter a value:</source>
   <translation>Nhập giá trị:</translation>
  </message>
 </context>
 <context>
  <name>QComboBox</name>
  <message>
   <source>Open the combo box selection popup</source>
   <translation>Mở danh sách chọn</translation>
  </message>
  <message>
   <source>False</source>
   <translation>Sai</translation>
  </message>
  <message>
   <source>True</source>
   <translation>Đúng</translation>
  </message>
 </context>
 <context>
  <name>QDockWidget</name>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Closes the dock widget</source>
   <translation>Đóng khung</translation>
  </message>
 </context>
 <context>
  <name>QMdiSubWindow</name>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Maximize</source>
   <translation>Phóng to</translation>
  </message>
  <message>
   <source>Minimize</source>
   <translation>Thu nhỏ</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Khôi phục</translation>
  </message>
 </context>
 <context>
  <name>QErrorMessage</name>
  <message>
   <source>&amp;OK</source>
   <translation>&amp;Đồng ý</translation>
  </message>
  <message>
   <source>&amp;Show this message again</source>
   <translation>&amp;Hiện lại thông báo này</translation>
  </message>
 </context>
 <context>
  <name>QFontDialog</name>
  <message>
   <source>Select Font</source>
   <translation>Chọn phông chữ</translation>
  </message>
 </context>
 <context>
  <name>QToolBar</name>
  <message>
   <source>Extension</source>
   <translation>Mở rộng</translation>
  </message>
 </context>
</TS>
