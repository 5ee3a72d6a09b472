/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.part.ViewPart;
import org.insp.model.text.MessageBundle;
import org.insp.ui.InspUi;

/** Links for the first steps. The view is below the outline, leaves the editor free, and stays closed once it has been closed. */
public final class WelcomeView extends ViewPart {

	/** The identifier of the view. */
	public static final String ID = "org.insp.ui.welcome";

	private final MessageBundle texts = InspUi.texts(WelcomeView.class);
	private Composite content;

	@Override
	public void createPartControl(Composite parent) {
		var scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		content = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(8, 6).applyTo(content);
		var greeting = new Label(content, SWT.WRAP);
		greeting.setText(texts.get("greeting"));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(greeting);
		var icons = new LocalResourceManager(JFaceResources.getResources(), content);
		for (var step : FirstStep.values()) {
			add(step, icons);
		}
		scrolled.setContent(content);
		scrolled.addControlListener(ControlListener.controlResizedAdapter(
				resized -> scrolled.setMinHeight(content.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y)));
	}

	private void add(FirstStep step, ResourceManager icons) {
		var icon = new Label(content, SWT.NONE);
		ResourceLocator.imageDescriptorFromBundle(InspUi.ID, step.icon()).ifPresent(image -> icon.setImage(icons.create(image)));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
		var link = new Link(content, SWT.WRAP);
		link.setText("<a>" + texts.get("step." + step) + "</a>");
		link.setToolTipText(texts.get("tip." + step));
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(click -> step.run(getSite())));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
	}

	@Override
	public void setFocus() {
		content.setFocus();
	}
}
