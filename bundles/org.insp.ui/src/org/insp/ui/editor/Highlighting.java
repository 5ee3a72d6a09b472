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
public final class Highlighting extends PresentationReconciler {

	private final Map<Colours, TextAttribute> attributes = new EnumMap<>(Colours.class);
	private final IPropertyChangeListener recolour = this::recolour;
	private final TokenPainter painter = new TokenPainter(attributes);
	private ITextViewer viewer;
	private SemanticColours semantic;

	/** Called by the generic editor. */
	public Highlighting() {
		takeColours();
		setDamager(painter, IDocument.DEFAULT_CONTENT_TYPE);
		setRepairer(painter, IDocument.DEFAULT_CONTENT_TYPE);
	}

	private void takeColours() {
		for (var colour : Colours.values()) {
			attributes.put(colour, colour.attribute());
		}
	}

	private void recolour(PropertyChangeEvent event) {
		if (event.getProperty().startsWith(Colours.PREFIX)) {
			takeColours();
			viewer.invalidateTextPresentation();
		}
	}

	@Override
	public void install(ITextViewer shownIn) {
		viewer = shownIn;
		super.install(shownIn);
		JFaceResources.getColorRegistry().addListener(recolour);
		semantic = new SemanticColours(viewer, painter);
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
