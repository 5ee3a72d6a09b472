/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;

/** Colours the text of plans while it is typed. */
public final class PlanPresentationReconciler extends PresentationReconciler {

	private final Map<TokenStyle, TextAttribute> attributes = new EnumMap<>(TokenStyle.class);
	private final IPropertyChangeListener recolour = this::recolour;
	private final TokenPainter painter = new TokenPainter(attributes);
	private ITextViewer viewer;
	private SemanticHighlighting semantic;

	/** Called by the generic editor. */
	public PlanPresentationReconciler() {
		loadStyles();
		setDamager(painter, IDocument.DEFAULT_CONTENT_TYPE);
		setRepairer(painter, IDocument.DEFAULT_CONTENT_TYPE);
	}

	private void loadStyles() {
		for (var colour : TokenStyle.values()) {
			attributes.put(colour, colour.attribute());
		}
	}

	private void recolour(PropertyChangeEvent event) {
		if (event.getProperty().startsWith(TokenStyle.PREFIX)) {
			loadStyles();
			viewer.invalidateTextPresentation();
		}
	}

	@Override
	public void install(ITextViewer textViewer) {
		viewer = textViewer;
		super.install(textViewer);
		JFaceResources.getColorRegistry().addListener(recolour);
		semantic = new SemanticHighlighting(viewer, painter);
		semantic.install();
	}

	@Override
	public void uninstall() {
		JFaceResources.getColorRegistry().removeListener(recolour);
		semantic.uninstall();
		super.uninstall();
		painter.setDocument(null);
	}
}
