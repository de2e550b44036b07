"""Writes by-openpyxl.xlsx: the rows of planRows.ts, as openpyxl stores them."""

from datetime import date
from openpyxl import Workbook

book = Workbook()
sheet = book.active
sheet.title = "Phụ lục"
rows = [
    [None, "Phụ lục 02"],
    [],
    [None, "TT", "Tên nhiệm vụ", "Thời gian hoàn thành", "Đơn vị thực hiện", "Đơn vị phối hợp", "Kết quả", "Giai đoạn"],
    [None, "A", "NHIỆM VỤ CHUNG"],
    [None, "I", "Nhận thức số"],
    [None, 1, None, date(2024, 12, 1), "Vụ Pháp chế", "Văn phòng Bộ", "Đề án", 2024],
    [None, 2, "Báo cáo\nquý", "Quý II/2025", "Văn phòng Bộ", None, "- Báo cáo", "2024-2030"],
    [None, 3, "  Tổng kết  ", date(2026, 12, 31), "Vụ Pháp chế", "Văn phòng Bộ", "2 hội nghị", "2025-2026"],
]
for row in rows:
    sheet.append(row)
title = sheet["C6"]
title.value = "=Xây dựng & <ban hành> đề án"
title.data_type = "s"
sheet["D6"].number_format = "mmm\\-yy"
sheet["D8"].number_format = "dd/mm/yyyy"
sheet.merge_cells("B1:H1")
sheet.freeze_panes = "A4"
book.save("by-openpyxl.xlsx")
