/** Styles for whoever has little room for the letters, or colours of her own. They come apart: most never need them. */
import './during-small.css'
import './low-vision.css'
