<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
 <context>
  <name>ansinh</name>
  <message>
   <location filename="exports/headings.py" />
   <source>1 – chưa quan tâm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>12 tháng một lần</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>2 phút</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>2 – mới nghe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>3 tháng một lần</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>3 – đang cân nhắc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>30 giây</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>4 – sắp tham gia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>5 phút</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>5 – sẵn sàng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>6 tháng một lần</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Anh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>BHXH bắt buộc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>BHXH tự nguyện</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>BHXH đóng đến tháng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>BHYT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>BHYT hộ gia đình</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>BHYT từ ngày</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>BHYT đến ngày</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Biên bản</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Bà</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Bài phát</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Bài phát thanh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Báo chí, mạng xã hội</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Bên cạnh tệp sổ không có tệp khóa vault.json.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Bình thường</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/contribution.toml" />
   <source>Bước mức thu nhập lựa chọn, cộng thêm trên mức thấp nhất</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Bản</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/packs/archive.py" />
   <source>Bản kê của gói “{name}” không đúng khuôn dạng.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Bắt buộc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Bắt đầu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Bộ luật Lao động 45/2019/QH14</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Bộ luật Lao động năm 2019</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Bộ lưu trữ báo lỗi.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Bộ lưu trữ đi kèm chương trình quá cũ, không đủ an toàn để ghi.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Cha</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/kinds.py" />
   <source>Chia danh sách thành nhiều tệp hoặc xóa ảnh trong tệp.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/markup_tables.py" />
   <location filename="exports/reading/reader.py" />
   <location filename="exports/reading/text_tables.py" />
   <source>Chia danh sách thành nhiều tệp.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Chuyển đi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Chuẩn nghèo tiếp cận đa chiều giai đoạn 2016-2020</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Chuẩn nghèo đa chiều giai đoạn 2021-2025</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Chuẩn nghèo đa chiều giai đoạn 2026-2030</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Cháu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/kinds.py" />
   <source>Chép lại tệp từ nơi gửi.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Chép lại vault.json từ bản sao lưu vào thư mục dữ liệu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Chép riêng phần danh sách sang tệp .xlsx mới rồi nhập lại.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Chép tệp vào máy rồi thử lại.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Chú, cậu, bác trai</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Chăm sóc khách hàng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/trace.py" />
   <source>Chưa chắc chắn: “{title}” từ {since}. {note}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/packs/archive.py" />
   <source>Chưa có gì thay đổi. Hãy xin lại gói từ nơi gửi.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Chưa có sổ trong thư mục dữ liệu này.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Chưa có thẻ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Chưa tham gia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Chắt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Chỉ tiêu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Chị</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Chọn bản sao lưu khác.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Chọn một câu dài dễ nhớ làm mật khẩu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/atomic_file.py" />
   <location filename="exports/explain.py" />
   <location filename="exports/store_sentences.py" />
   <source>Chọn nơi lưu khác.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Chọn thư mục dữ liệu khác bằng --data-dir.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Chọn trang này nếu muốn nhập.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/kinds.py" />
   <source>Chọn tệp cùng tên không có “~$” ở đầu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Chọn tệp khác.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Chồng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <location filename="exports/headings.py" />
   <source>Chủ hộ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Con</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Con dâu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Con rể</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Cài bản mới nhất của chương trình rồi mở lại.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Cài lại chương trình.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Các bản sao lưu không bị ảnh hưởng.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Cán bộ lập</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Cân nhắc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Có</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Có mặt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Có {count} ô nằm ngoài {rows} dòng × {columns} cột đầu, không được đọc.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Cô, dì, bác gái</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Cư trú</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/atomic_file.py" />
   <source>Cắm lại USB hoặc chọn nơi lưu khác.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Cụm loa</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <source>DANH SÁCH HỘ GIA ĐÌNH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <source>DANH SÁCH NGƯỜI DÂN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <source>DANH SÁCH THÔN, BẢN, TỔ DÂN PHỐ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <source>DIỆN HỘ NGHÈO, CẬN NGHÈO VÀ DIỆN KHÁC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Diện</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Diện hộ, diện người</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Dân tộc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Dân tộc thiểu số và miền núi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Dữ liệu không thay đổi.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Dữ liệu tính</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Dự kiến</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Em</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Ghi chú</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Giá trị của “{field}” không hợp lệ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/atomic_file.py" />
   <location filename="exports/explain.py" />
   <location filename="exports/store_sentences.py" />
   <source>Giải phóng dung lượng hoặc chọn nơi lưu khác.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Giới tính</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Giờ phát</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/packs/archive.py" />
   <source>Gói “{name}” bị hỏng hoặc không phải gói quy định.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/packs/archive.py" />
   <source>Gói “{name}” lớn bất thường nên không được mở.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/packs/archive.py" />
   <source>Gói “{name}” theo khuôn dạng mới hơn chương trình này.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/packs/archive.py" />
   <source>Gói “{name}” đã bị sửa hoặc không do nơi phát hành được tin cậy ký.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Gõ lại mật khẩu, chú ý bộ gõ và phím Caps Lock, hoặc dùng mã khôi phục in trên giấy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Gặp trực tiếp từng người</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Gửi nhật ký cho người hỗ trợ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <source>HOẠT ĐỘNG TRUYỀN THÔNG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Hai cách đọc cho số dòng khác nhau ({found} và {expected}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hoạt động</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hoạt động truyền thông</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/packs/archive.py" />
   <source>Hãy cập nhật chương trình rồi nạp lại gói.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hình thức</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Hướng dẫn Luật Bảo hiểm xã hội về bảo hiểm xã hội tự nguyện</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Hướng dẫn bảo hiểm xã hội bắt buộc (Luật 2014)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Hướng dẫn bảo hiểm xã hội bắt buộc đối với quân đội, công an, cơ yếu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Hướng dẫn bảo hiểm xã hội tự nguyện (Luật 2014)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Hướng dẫn bảo hiểm xã hội tự nguyện (Luật 2024)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hưởng lương hưu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hưởng trợ cấp hằng tháng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hưởng trợ cấp xã hội</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/contribution.toml" />
   <source>Hạn đóng theo phương thức, tính bằng số tháng kể từ tháng đầu của kỳ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hằng tháng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hẹn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hẹn ngày</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Họ và tên</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hỏng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hỗ trợ của địa phương</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Hỗ trợ giáo viên mầm non đóng bảo hiểm xã hội tự nguyện</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hộ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hộ cận nghèo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hộ gia đình</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hộ nghèo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hộ nông lâm ngư diêm nghiệp có mức sống trung bình</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hội nghị khách hàng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hội nghị truyền thông</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Hội nghị, nhóm nhỏ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Khu phố</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Khá</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Khác</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Khó khăn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Khóa không mở được tệp sổ: khóa thuộc sổ khác, hoặc trang đầu của tệp đã hỏng.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Khôi phục từ bản sao lưu gần nhất.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Không còn hộ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Không có dòng này trong sổ, hoặc dòng đã bị xóa.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/formatting.py" />
   <source>Không có ngày {text} trong lịch. Kiểm tra lại ngày và tháng.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/formatting.py" />
   <source>Không có tháng {text}. Tháng từ 01 đến 12.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Không có việc nào mang số này để rút lại.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/atomic_file.py" />
   <source>Không ghi được “{name}” vì nơi lưu bị lỗi hoặc đã rút ra.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/atomic_file.py" />
   <source>Không ghi được “{name}” vì thư mục hoặc tệp chỉ cho đọc.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/atomic_file.py" />
   <source>Không ghi được “{name}” vì thư mục không còn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/atomic_file.py" />
   <source>Không ghi được “{name}” vì tệp đang mở trong Excel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/atomic_file.py" />
   <source>Không ghi được “{name}” vì ổ đĩa đã đầy; tệp cũ còn nguyên.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Không liên hệ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Không làm được việc này với cán bộ đã chọn ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/decryption.py" />
   <source>Không mở khóa được tệp “{name}”: tệp bị hỏng hoặc đã bị sửa.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Không mở được tệp “{name}”: ổ đĩa lỗi hoặc không có quyền đọc.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Không phát được</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/kinds.py" />
   <source>Không tìm thấy tệp “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Không tìm thấy “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Không được phép đọc hoặc ghi “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Không đọc hoặc ghi được “{name}” ({detail}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/formatting.py" />
   <source>Không đọc được ngày “{text}”. Ghi ngày/tháng/năm, tháng/năm hoặc năm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/formatting.py" />
   <source>Không đọc được số tiền “{text}”. Ghi như 1.500.000.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/formatting.py" />
   <source>Không đọc được tháng “{text}”. Ghi tháng/năm, ví dụ 05/2026.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/packs/archive.py" />
   <source>Không đọc được tệp “{name}”: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Kinh phí</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/decryption.py" />
   <source>Kiểm tra bộ gõ tiếng Việt, phím Caps Lock rồi nhập lại mật khẩu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/kinds.py" />
   <source>Kiểm tra lại nơi lưu hoặc cắm lại USB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Kiểm tra lại tên và thư mục.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Kiểm tra lại tệp bằng Excel; nếu có dữ liệu, lưu lại dạng .xlsx rồi nhập lại.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Kết quả</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Kết quả tính</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Kết thúc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Kỳ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Loại</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Loại bảo hiểm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Luật Bảo hiểm xã hội 41/2024/QH15</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Luật Bảo hiểm xã hội 58/2014/QH13</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Luật Bảo hiểm xã hội 71/2006/QH11</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Luật Bảo hiểm xã hội năm 2006</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Luật Bảo hiểm xã hội năm 2014</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Luật Bảo hiểm xã hội năm 2024</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/contribution.toml" />
   <source>Luật bảo hiểm xã hội điều chỉnh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/trace.py" />
   <source>Làm tròn đến 1 đồng.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/contribution.toml" />
   <source>Lãi suất đầu tư quỹ bảo hiểm xã hội bình quân tháng của năm trước, theo năm đóng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Lý do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Lý do tạm dừng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Lý do xếp nhóm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Lượt phát thanh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Lễ ra quân</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <source>LỊCH VÀ NHẬT KÝ PHÁT THANH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Máy không đủ bộ nhớ cho việc này.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <location filename="exports/headings.py" />
   <source>Mã hộ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Mã phiếu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Mã phiếu giấy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Mã số BHXH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Mã đối tượng BHYT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/decryption.py" />
   <source>Mật khẩu của tệp “{name}” không đúng.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Mật khẩu không đúng.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Mật khẩu này quá phổ biến, dễ bị đoán.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Mật khẩu phải có ít nhất 8 ký tự.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Mẹ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Một lần cho 2 năm về sau</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Một lần cho 3 năm về sau</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Một lần cho 4 năm về sau</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Một lần cho 5 năm về sau</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Một lần cho những năm còn thiếu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Một thiết lập an toàn của bộ lưu trữ không có hiệu lực nên sổ không được mở.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Mới thoát nghèo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/kinds.py" />
   <location filename="exports/reading/reader.py" />
   <location filename="exports/reading/text_tables.py" />
   <source>Mở tệp bằng Excel, lưu lại dạng .xlsx rồi nhập lại.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/contribution.toml" />
   <source>Mức lương cơ sở (mức tham chiếu)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức lương cơ sở 1.150.000 đồng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức lương cơ sở 1.210.000 đồng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức lương cơ sở 1.300.000 đồng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức lương cơ sở 1.390.000 đồng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức lương cơ sở 1.490.000 đồng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức lương cơ sở 1.800.000 đồng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức lương cơ sở 2.340.000 đồng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Mức lương cơ sở 2.530.000 đồng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Mức sẵn sàng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Mức sống</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Mức thu nhập</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/contribution.toml" />
   <source>Mức thu nhập cao nhất làm căn cứ đóng, tính bằng số lần lương cơ sở (mức tham chiếu)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/contribution.toml" />
   <source>Mức thu nhập thấp nhất làm căn cứ đóng (chuẩn hộ nghèo khu vực nông thôn)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Mức thu nhập đóng BHXH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <source>NGƯỜI DỰ VÀ KẾT QUẢ VẬN ĐỘNG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nam</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nghề nghiệp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị quyết 93/2015/QH13</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 07/2021/NĐ-CP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 134/2015/NĐ-CP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 135/2020/NĐ-CP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 153/2018/NĐ-CP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 159/2025/NĐ-CP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 161/2026/NĐ-CP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 176/2025/NĐ-CP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 190/2007/NĐ-CP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 24/2023/NĐ-CP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 351/2025/NĐ-CP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 38/2019/NĐ-CP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 47/2016/NĐ-CP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 47/2017/NĐ-CP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 66/2013/NĐ-CP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 72/2018/NĐ-CP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Nghị định 73/2024/NĐ-CP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Ngày</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Ngày lập</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Ngày nộp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Ngày phát</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Ngày sinh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Ngày thay đổi tình trạng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Ngày xếp nhóm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Ngân sách đóng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Ngôn ngữ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người chưa có trong sổ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người chủ trì</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người có công, thân nhân</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người có thẻ BHYT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người dân</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người dân nộp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người dự và kết quả</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người gắn nhãn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người khuyết tật</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người mới tham gia BHXH tự nguyện</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người mới tham gia BHYT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người phát</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người vận hành</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người xếp nhóm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Người đang tham gia BHXH tự nguyện</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nhà nước hỗ trợ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nhà tài trợ hỗ trợ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nhãn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nhãn của địa phương</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nhóm 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nhóm 2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nhóm 3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nhóm máy gợi ý</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nhóm nghề vận động</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nhóm nhỏ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nhóm vận động</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nhóm được hỗ trợ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/decryption.py" />
   <location filename="exports/reading/reader.py" />
   <source>Nhập mật khẩu do bên gửi cung cấp.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Nhờ cán bộ phụ trách làm việc này.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nơi khám chữa bệnh ban đầu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nơi đặt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Nạp lại gói tham số hoặc cài lại chương trình.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Nếu các ô đó có dữ liệu, chuyển về gần đầu trang tính rồi nhập lại.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nội dung</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nội dung bài</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/spreadsheet_text.py" />
   <source>Nội dung dài {length} ký tự, ô chỉ ghi được {limit} ký tự đầu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/packs/archive.py" />
   <source>Nội dung gói “{name}” không khớp với bản kê đã ký.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Nữ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Phiếu minh họa đã in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Phương thức đóng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Phương thức đóng BHXH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <source>QUÁ TRÌNH ĐÓNG BẢO HIỂM</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Quan hệ với chủ hộ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Quy định chi tiết Luật Bảo hiểm xã hội thuộc lĩnh vực y tế</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Quy định chi tiết về bảo hiểm xã hội tự nguyện (Luật 2014)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Quy định chi tiết về bảo hiểm xã hội tự nguyện (Luật 2024)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Quy định về tuổi nghỉ hưu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Quyết định 59/2015/QĐ-TTg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Quá trình đóng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Quỹ BHXH đóng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/spreadsheet_text.py" />
   <source>Rút gọn nội dung nếu phần sau cần giữ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <source>STT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Sai địa chỉ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>So số dòng với Excel trước khi ghi vào sổ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số CCCD</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số CMND cũ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số biên lai</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số dự</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số giao</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số mời</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số nghị quyết</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <source>Số người</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số phút dự kiến</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số phút đã phát</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số quyết định</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/contribution.toml" />
   <source>Số tháng còn thiếu nhiều nhất được đóng một lần</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số tháng đã đóng BHXH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số thẻ BHYT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số tiền hỗ trợ mỗi tháng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số tiền phải đóng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số văn bản</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Số đăng ký tham gia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Sổ không có mục “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Sổ đang được một cửa sổ hoặc lệnh khác sử dụng.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Sổ được ghi bằng bản chương trình mới hơn bản đang chạy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Sửa lại giá trị rồi thử lại.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Sự cố</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Tham gia BHXH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Tham gia BHYT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Tham số pháp luật không đọc được ({detail}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Theo đơn vị lao động</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Tháng hoặc ngày không đúng ({detail}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <location filename="exports/headings.py" />
   <source>Thôn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Thôn nghe được</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Thôn, bản, tổ dân phố</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư 01/2016/TT-BLĐTBXH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư 11/2025/TT-BNV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư 56/2017/TT-BYT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư 59/2015/TT-BLĐTBXH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư liên tịch 105/2016/TTLT-BQP-BCA-BLĐTBXH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thông tư liên tịch 28/2012/TTLT-BLĐTBXH-BTC-BGDĐT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Thông điệp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Thư mục dữ liệu chỉ cho đọc.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Thư mục dữ liệu này đã có sổ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Thư điện tử</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Thường trú</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/support.toml" />
   <source>Thời gian Nhà nước hỗ trợ nhiều nhất</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/contribution.toml" />
   <source>Thời gian đóng một lần cho nhiều năm về sau, theo phương thức</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Thời lượng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Thứ tự</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Thực hiện chính sách hưởng bảo hiểm xã hội một lần</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Trang tính “{sheet}” đang ẩn ({rows} dòng).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Trung bình</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Truyền thông lưu động</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Truyền thông trực quan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Trưởng thôn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Trạng thái</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Trợ cấp hưu trí xã hội</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Tài liệu đã phát</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Tên bài</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Tên cụm loa</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Tên thôn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Tên tệp hoặc đường dẫn quá dài.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Tình trạng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Tình trạng hộ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Tại trung tâm dịch vụ việc làm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Tại đơn vị sử dụng lao động</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Tạm dừng vận động đến</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Tạm trú</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Tạo sổ bằng lệnh “ansinh init”, hoặc mở chương trình để tạo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/text_tables.py" />
   <source>Tệp dùng bảng mã cũ ({encoding}), chữ đã được chuyển sang Unicode.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Tệp khóa vault.json không đọc được.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Tệp sổ có chỗ hỏng.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/guard.py" />
   <source>Tệp “{name}” bị hỏng hoặc chép chưa trọn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/guard.py" />
   <location filename="exports/reading/markup_tables.py" />
   <source>Tệp “{name}” bị hỏng ở phần bên trong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Tệp “{name}” bị hỏng, không đọc được bảng tính bên trong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/guard.py" />
   <source>Tệp “{name}” bị hỏng: không có bảng tính bên trong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/guard.py" />
   <source>Tệp “{name}” bị nén kèm mật khẩu nên không đọc được.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/markup_tables.py" />
   <source>Tệp “{name}” có cấu trúc bất thường có thể làm treo máy nên không được mở.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/markup_tables.py" />
   <location filename="exports/reading/text_tables.py" />
   <source>Tệp “{name}” có quá nhiều dòng.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Tệp “{name}” cần quá nhiều bộ nhớ nên không đọc được.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Tệp “{name}” không có dòng dữ liệu nào đọc được.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/packs/archive.py" />
   <source>Tệp “{name}” không phải gói quy định của An Sinh Xã.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/text_tables.py" />
   <source>Tệp “{name}” không đọc được thành bảng.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/kinds.py" />
   <source>Tệp “{name}” quá lớn ({size} MB; nhiều nhất 25 MB).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/kinds.py" />
   <source>Tệp “{name}” rỗng (0 byte).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/decryption.py" />
   <location filename="exports/reading/reader.py" />
   <source>Tệp “{name}” được đặt mật khẩu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Tổ dân phố</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Từ chối</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Từ ngày</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Từ tháng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Tự do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Tự nguyện</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/support.toml" />
   <source>Tỷ lệ Nhà nước hỗ trợ tiền đóng, tính trên mức đóng theo chuẩn hộ nghèo khu vực nông thôn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Tỷ lệ hỗ trợ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/support.toml" />
   <source>Tỷ lệ hỗ trợ giáo viên mầm non công tác trước năm 1995, tính trên lương tối thiểu chung</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/contribution.toml" />
   <source>Tỷ lệ đóng bảo hiểm xã hội tự nguyện</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Vai trò của cán bộ không cho phép làm việc này.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Viết tháng dạng 2026-11 và ngày dạng 2026-11-22.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Việc đang làm dở đã được rút lại, dữ liệu còn nguyên.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Vùng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Vắng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Vợ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Xem cách viết điều kiện bằng “ansinh list --help”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Xem lại số trong danh sách rồi thử lại.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/decryption.py" />
   <location filename="exports/reading/guard.py" />
   <location filename="exports/reading/markup_tables.py" />
   <source>Xin bên gửi tệp lưu lại và gửi lại.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Xã đảo, đặc khu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Xã, thôn đặc biệt khó khăn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Xóm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Ông</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đang sống</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/progress.py" />
   <source>Đang xử lý…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đang ở</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đi vắng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/parameters/laws.toml" />
   <source>Điều chỉnh lương hưu đối với lao động nữ bắt đầu hưởng trong giai đoạn 2018-2021</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Điều kiện lọc chưa đúng ở ký tự thứ {place}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Điện thoại</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Điện thoại hộ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Điện thoại trưởng thôn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/exchange/layout.py" />
   <source>Đánh dấu xoá</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đã chuyển đi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Đã dừng theo yêu cầu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đã dừng đóng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Đã gõ sai mật khẩu nhiều lần; cần đợi {seconds} giây.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đã hủy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đã mất</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đã phát</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đã tham gia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đã thực hiện</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Đóng bớt chương trình khác hoặc chia nhỏ tệp rồi thử lại.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Đóng cửa sổ kia hoặc đợi việc đang chạy xong rồi thử lại.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/atomic_file.py" />
   <source>Đóng tệp đó rồi thử lại, hoặc ghi với tên khác.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đơn vị phối hợp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Đường dẫn tới “{name}” đi qua một tệp, không phải thư mục.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Được hỗ trợ một phần</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>Đầu ra đã bị đóng trước khi in xong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đặc biệt khó khăn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đến ngày</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đến tháng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Địa chỉ hộ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Địa chỉ riêng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Địa phương hỗ trợ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Địa điểm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/reader.py" />
   <source>Đọc tệp “{name}” quá lâu nên đã dừng.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đồng ý</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Đồng ý cho liên hệ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/headings.py" />
   <source>Ấp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>Ổ đĩa từ chối đọc hoặc ghi.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/explain.py" />
   <location filename="exports/store_sentences.py" />
   <source>Ổ đĩa đã đầy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>“{name}” không phải bản sao lưu dùng được.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/kinds.py" />
   <source>“{name}” không phải là bảng tính đọc được.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>“{name}” không phải tệp sổ của An Sinh Xã.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/store_sentences.py" />
   <source>“{name}” là cơ sở dữ liệu không mã hóa nên không được mở.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/explain.py" />
   <source>“{name}” là thư mục, không phải tệp.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="exports/reading/kinds.py" />
   <source>“{name}” là tệp tạm của Excel, không phải danh sách.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/formatting.py" />
   <source>“{text}” không phải số nguyên. Chỉ ghi chữ số.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/formatting.py" />
   <source>“{text}” không phải tỷ lệ phần trăm. Ghi như 22,5.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/formatting.py" />
   <source>“{text}” thiếu ngày hoặc tháng. Ghi đủ ngày/tháng/năm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/book.py" />
   <source>“{title}” chưa có hiệu lực vào ngày {day}; quy định sớm nhất có từ {first}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/book.py" />
   <source>“{title}” không còn hiệu lực vào ngày {day}; quy định cuối cùng hết hiệu lực sau {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="policy/trace.py" />
   <source>“{title}” mới được đối chiếu với văn bản đến ngày {checked}; hãy kiểm tra lại trước khi dùng.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
