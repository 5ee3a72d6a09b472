/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.insp.report.read.UnreadableFileException.Reason;

/** Reads the sheets of a workbook of Excel 97 to 2003; later ones that are protected look the same from outside. */
final class OldWorkbook {

	private final String file;

	OldWorkbook(String file) {
		this.file = file;
	}

	List<Grid> read(byte[] bytes) throws IOException {
		try (var storage = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
			if (storage.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
				throw new UnreadableFileException(Reason.PROTECTED, file);
			} else if (!storage.getRoot().hasEntryCaseInsensitive("Workbook") && !storage.getRoot().hasEntryCaseInsensitive("Book")) {
				throw new UnreadableFileException(Reason.FORMAT, file);
			}
			Biff8EncryptionKey.setCurrentUserPassword(null);
			try (var workbook = new HSSFWorkbook(storage)) {
				return grids(workbook);
			}
		} catch (UnreadableFileException e) {
			throw e;
		} catch (EncryptedDocumentException e) {
			throw new UnreadableFileException(Reason.PROTECTED, file);
		} catch (org.apache.poi.OldFileFormatException e) {
			throw new UnreadableFileException(Reason.FORMAT, file);
		} catch (RuntimeException | IOException e) {
			// the library throws any kind of exception for a damaged file
			throw new UnreadableFileException(Reason.BROKEN, file);
		}
	}

	private List<Grid> grids(HSSFWorkbook workbook) throws UnreadableFileException {
		var numbers = new NumberCells(workbook.getInternalWorkbook().isUsing1904DateWindowing());
		var grids = new ArrayList<Grid>();
		for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
			grids.add(grid(workbook.getSheetAt(i), workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i), numbers));
		}
		return grids;
	}

	private Grid grid(HSSFSheet sheet, boolean isHidden, NumberCells numbers) throws UnreadableFileException {
		var grid = new GridBuilder(file);
		for (var row : sheet) {
			for (var cell : row) {
				grid.add(cell.getColumnIndex(), cell(cell, numbers));
			}
			grid.endRow(row.getRowNum());
		}
		sheet.getMergedRegions().forEach(
				range -> grid.merge(new GridSpan(range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn())));
		return grid.build(sheet.getSheetName(), isHidden);
	}

	private static GridCell cell(Cell cell, NumberCells numbers) {
		var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
		return switch (type) {
			case STRING -> GridCell.text(cell.getRichStringCellValue().getString());
			case BOOLEAN -> GridCell.text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
			case ERROR -> GridCell.text(FormulaError.forInt(cell.getErrorCellValue()).getString());
			case NUMERIC -> numbers.cell(cell.getNumericCellValue(), cell.getCellStyle().getDataFormat(),
					cell.getCellStyle().getDataFormatString());
			default -> GridCell.EMPTY;
		};
	}
}
