/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.commitments;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.insp.dsl.ide.commitments.Commitment;
import org.insp.model.measures.Urgency;
import org.insp.ui.InspUi;
import org.insp.ui.commitments.MeasureGrouping.Group;

/** The content of a column for a measure. */
final class MeasureLabelProvider extends ColumnLabelProvider {

	private static final Set<MeasureColumn> COLOURED = EnumSet.of(MeasureColumn.DUE, MeasureColumn.DAYS, MeasureColumn.STATUS);

	private final MeasureColumn column;

	MeasureLabelProvider(MeasureColumn column) {
		this.column = column;
	}

	@Override
	public String getText(Object element) {
		if (element instanceof Group group) {
			return column == MeasureColumn.NUMBER
					? InspUi.texts(MeasureLabelProvider.class).get("group", group.label(), group.rows().size())
					: "";
		}
		return column.text((Commitment) element).replaceAll("\\s+", " ");
	}

	@Override
	public Image getImage(Object element) {
		if (column != MeasureColumn.PROBLEMS || !(element instanceof Commitment row) || row.problems().isEmpty()) {
			return null;
		}
		boolean error = row.problems().stream().anyMatch(p -> p.severity() == DiagnosticSeverity.Error);
		boolean warning = row.problems().stream().anyMatch(p -> p.severity() == DiagnosticSeverity.Warning);
		var images = PlatformUI.getWorkbench().getSharedImages();
		return images.getImage(
				error ? ISharedImages.IMG_OBJS_ERROR_TSK : warning ? ISharedImages.IMG_OBJS_WARN_TSK : ISharedImages.IMG_OBJS_INFO_TSK);
	}

	@Override
	public Color getForeground(Object element) {
		return element instanceof Commitment row && row.urgency() != Urgency.NONE && COLOURED.contains(column)
				? JFaceResources.getColorRegistry().get(InspUi.ID + ".colour." + row.urgency().key())
				: null;
	}

	@Override
	public Font getFont(Object element) {
		return element instanceof Group ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
	}

	@Override
	public String getToolTipText(Object element) {
		if (!(element instanceof Commitment row)) {
			return null;
		} else if (column == MeasureColumn.PROBLEMS && !row.problems().isEmpty()) {
			return row.problems().stream().map(Commitment.Note::message).collect(Collectors.joining("\n"));
		}
		return column == MeasureColumn.TEXT ? row.text() : null;
	}
}
